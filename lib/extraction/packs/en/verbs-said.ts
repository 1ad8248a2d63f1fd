// Verbs of plain saying: rows as in verbs.ts, one to a line.

/** What somebody says, notes, explains, passes on or thinks. */
export const SAID: readonly string[] = `
say | - | pi
tell | - | 
state | - | pi
declare | - | pi
note | - | pi
stress | - | pi
emphasise | - | pi
emphasize | - | pi
underline | - | pi
underscore | - | pi
highlight | - | pi
accentuate | - | pi
point | out; to | pi
mention | - | pi
observe | - | pi
remark | - | pi
comment | - | i
indicate | - | pi
add | - | i
continue | by saying; saying | 
go on | to say; to note; to add; to stress | 
conclude | by saying; by stressing; by noting; that | 
argue | - | pi
assert | - | pi
claim | - | i
contend | - | i
maintain | that | i
explain | - | pi
clarify | - | pi
specify | - | pi
elaborate | - | i
outline | - | pi
detail | - | i
describe | - | i
present | - | pw
introduce | - | w
brief | - | i
apprise | - | i
inform | - | i
update | - | i
acquaint | - | i
familiarise | - | i
notify | - | i
report | - | pi
assure | - | i
reassure | - | i
convey | - | pi
relay | - | pi
transmit | - | w
deliver | ~ message; ~ greetings; ~ invitation; ~ letter | i
pass | on | i
express | - | pi
voice | - | pi
articulate | - | pi
communicate | - | i
signal | - | i
reaffirm | - | pi
affirm | - | pi
confirm | - | pi
reconfirm | - | pi
reiterate | - | pi
restate | - | pi
repeat | - | pi
recall | - | pi
remember | - | w
remind | - | i
recognise | - | pi
recognize | - | pi
acknowledge | - | pi
admit | - | i
concede | - | i
accept | - | w
believe | - | w
consider | that; it; this | w
regard | - | w
hope | - | wi
wish | - | w
warn | - | i
caution | - | i
threaten | - | w
alert | - | w
predict | - | i
forecast | - | w
suggest | - | pi
propose | - | pi
put | forward; ~ forward | pi
table | - | w
recommend | - | pi
advocate | - | i
support | - | w
back | - | w
oppose | - | w
endorse | - | wi
favour | - | w
favor | - | w
raise | - | pw
bring | up; ~ up | 
offer | ~ condolences; ~ congratulations; ~ support; ~ assistance; ~ sympathies; ~ assurances; ~ help; ~ mediation; to | i
extend | ~ condolences; ~ sympathies; ~ invitation; ~ gratitude; ~ thanks; ~ appreciation; ~ support; ~ welcome | i
give | ~ assurances; ~ assurance; ~ account; ~ assessment; ~ assessments; ~ briefing; ~ overview; ~ details; ~ update; ~ evaluation | i
provide | ~ assurances; ~ account; ~ assessment; ~ assessments; ~ briefing; ~ overview; ~ details; ~ update; ~ updates | i
make | clear; it clear; a point; the point; reference; mention; the case | i
take | ~ note; the view; the position; issue | i
draw | ~ attention; ~ parallel | pi
set | out; ~ out | i
lay | out; ~ out | i
spell | out | i
single | out | w
speak | in favour; in favor; out; highly; in support | 
refer | to | i
allude | to | i
respond | that; by saying | i
reply | - | i
answer | that | 
quip | - | 
joke | - | w
insist | - | i
testify | - | 
write | that | 
tweet | - | 
post | that | 
attach | ~ importance; ~ significance | i
place | ~ emphasis; ~ stress; ~ importance | i
lay | ~ emphasis; ~ stress; ~ importance | i
put | ~ emphasis; ~ stress; ~ importance | i
view | - | w
see | - | w
stand | ready; by; for; firm; with; against | w
prioritise | - | w
reflect | on | w
dispute | - | w
question | - | w
doubt | - | w
ask | about; whether; how; why | i
enquire | - | 
inquire | - | 
announce | that | pi
apologise | - | i
apologize | - | i
regret | - | i
lament | - | i
value | - | w
attribute | - | w
advance | - | w
come | out in favour; out in favor; out in support; out against | 
share | ~ analysis; ~ reading; ~ desire; ~ conviction; ~ hope; ~ commitment; ~ determination; ~ opinions; ~ optimism; ~ vision; ~ sentiments; ~ view; ~ views; ~ opinion; ~ assessment; ~ assessments; ~ concern; ~ concerns; ~ perspective; ~ perspectives; ~ position | i
estimate | - | w
look | forward | i
quote | as saying | p
assess | that; positively; highly | 
rule | out | i
leave | no doubt | 
vent | - | w
decry | - | i
label | - | w
brand | - | w
dub | - | w
call | it; this; that; the situation; the attack; the meeting; the talks; the visit; the move | w
renew | ~ support; ~ call; ~ calls; ~ commitment; ~ invitation; ~ condemnation; ~ rejection; ~ readiness; ~ keenness; ~ appeal; ~ thanks; ~ gratitude; ~ condolences; ~ congratulations; ~ position; ~ stance; ~ determination; ~ offer; ~ solidarity; ~ confidence; ~ desire | i
obtain | ~ support; ~ backing; ~ understanding; ~ assurances; ~ assurance; ~ consent; ~ endorsement; ~ agreement | 
secure | ~ support; ~ backing; ~ understanding; ~ assurances; ~ assurance; ~ consent; ~ endorsement; ~ agreement | w
gain | ~ support; ~ backing; ~ understanding; ~ assurances; ~ assurance; ~ consent; ~ endorsement; ~ agreement | w
win | ~ support; ~ backing; ~ understanding; ~ assurances; ~ assurance; ~ consent; ~ endorsement; ~ agreement | w
receive | ~ assurances; ~ assurance; ~ support of | w
term | - | w
characterise | - | i
characterize | - | i
depict | - | w
liken | - | i
sympathise | - | i
sympathize | - | i
commiserate | - | i
condole | - | i
flag | - | pi
spotlight | - | w
hint | - | i
imply | - | i
intimate | - | w
counter | that | i
retort | - | 
complain | - | i
lodge | ~ protest; ~ complaint | i
make | ~ proposal; ~ proposals; ~ appeal; ~ suggestion; ~ representations; ~ promise; ~ pledge; ~ commitment; ~ assurances; plain | i
issue | ~ appeal; ~ warning; ~ call | w
send | ~ greetings; ~ condolences; ~ wishes; ~ message | w
speak | of; against; strongly; warmly; positively; critically | 
talk | of | w
walk | ~ through | i
fill | ~ in on | i
keep | ~ informed; ~ abreast; ~ updated; ~ posted | i
familiarize | - | i
enumerate | - | i
list | - | w
cite | - | i
invoke | - | w
recount | - | i
narrate | - | i
lend | ~ support; ~ voice; ~ backing | w
throw | ~ weight behind | w
hold | that; the view; ~ position that | w
respond | with; positively; favourably; favorably; to ~ question; to ~ concern | w
weigh | in on | w
opine | - | i
identify | - | w
foresee | - | w
envisage | - | w
trust | that | wi
fear | - | w
rejoice | - | i
remark | - | pi
reckon | - | w
make | known; public | w
relate | that | 
deem | - | w
judge | - | w
find | it; the ~ unacceptable | w
rate | - | w
pin | ~ blame on; the blame on | i
`
  .trim()
  .split("\n");
