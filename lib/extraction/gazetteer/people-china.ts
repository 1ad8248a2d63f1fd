// country | English names | Arabic names | English short forms | Arabic short forms | flags: "f" for a woman,
// "@slug" for the institution. Without short forms the family name is taken (people.ts). Patterns: spelling.ts.

/** China and Taiwan. */
export const PEOPLE_CHINA = `
CN | Xi Jinping; Xi Jin-ping | {شي/تشي/سي} جين~بينگ; شي جين~بن{غ/ج}; شي جينبين | | {شي/تشي} |
CN | Hu Jintao; Hu Jin-tao | هو جين~{تاو/تاوو}; خو جين~تاو | | هو; هوجينتاو |
CN | Jiang Zemin | {جيانگ/جيانغ} ز{ي/}~مين; جيانغ تسه~مين | | |
CN | Wen Jiabao; Wen Jia-bao | {ون/وين} جيا~باو | | |
CN | Li Keqiang; Li Ke-qiang | لي {كه/ك}~{تشيانگ/شيانگ}; لي كي~تشيانغ; لي كيكيانغ | | |
CN | Li Qiang | لي {تشيانگ/شيانگ} | | |
CN | Wang Yi; Wang Yi | وانگ يي; وانگ يى; وانگ ئي | Wang | |
CN | Qin Gang | {تشين/شين} {گانگ/قانغ} | | |
CN | Yang Jiechi; Yang Jie-chi | يانگ {جيه/جي}~{تشي/شي}; يانگ جيتشي | | |
CN | Dai Bingguo | داي بينگ~{قوه/گوه/قوا/قو/گو}; داي بينغ قوه | | |
CN | Cai Qi | {تساي/كاي/تسي} {تشي/شي} | | |
CN | Li Zhanshu | لي {تشان/جان}~شو | | |
CN | Wang Yang | وانگ يانگ | | |
CN | Wang Huning | وانگ هو~نينگ | | |
CN | Zhao Leji | {تشاو/جاو} {له/لي/ل}~{جي/تشي} | | |
CN | Han Zheng | هان {تشنگ/تشينگ/جنگ/جينگ} | | |
CN | Ding Xuexiang | {دينگ/دنغ} {شيويه/شويه/شيو}~{شيانگ/شيانغ} | | |
CN | Li Xi | لي شي | | |
CN | Wang Qishan | وانگ {تشي/شي}~شان | | |
CN | Zhang Gaoli | {تشانگ/جانگ} {قاو/گاو}~لي | | |
CN | Yu Zhengsheng | {يو/يوي} {تشنگ/تشينگ}~{شنگ/شينگ} | | |
CN | Liu Yunshan | ليو يون~شان | | |
CN | Zhang Dejiang | {تشانگ/جانگ} {ده/دي}~{جيانگ/جيانغ} | | |
CN | Wu Bangguo | وو بانگ~{قوه/گوه/قوا/قو/گو} | | |
CN | Jia Qinglin | جيا {تشينگ/شينگ}~لين | | |
CN | Li Changchun | لي {تشانگ/شانگ}~{تشون/شون} | | |
CN | Li Yuanchao | لي {يوان/يوآن}~{تشاو/شاو} | | |
CN | Zhou Yongkang | {تشو/تشوه/جو} {يونگ}~{كانگ} | | |
CN | Liu He | ليو {خه/هه/هي} | | |
CN | He Lifeng | {خه/هه/هي} لي~{فنگ/فينگ} | | |
CN | Liu Guozhong | ليو {قوه/گوه/قوا/گو}~{تشونگ/جونگ} | | |
CN | Zhang Guoqing | {تشانگ/جانگ} {قوه/گوه/قوا/گو}~{تشينگ/شينگ} | | |
CN | Hu Chunhua | هو {تشون/شون}~هوا | | |
CN | Sun Chunlan | سون {تشون/شون}~لان | | | f
CN | Liu Yandong | ليو يان~{دونگ} | | | f
CN | Wang Yong | وانگ يونگ | | |
CN | Wang Chen | وانگ {تشن/تشين} | | |
CN | Shen Yiqin | {شن/شين} يي~تشين | | | f
CN | Chen Min'er; Chen Miner | {تشن/تشين} {مين ار/مينار/مين إر} | | |
CN | Yuan Jiajun | {يوان/يوآن} جيا~{جون/جيون} | | |
CN | Li Hongzhong | لي {هونگ}~{تشونگ} | | |
CN | Chen Jining | {تشن/تشين} جي~نينگ | | |
CN | Yin Li | ين لي; يين لي | | |
CN | Huang Kunming | {هوانگ/خوانگ} كون~مينگ | | |
CN | Ma Xingrui | ما {شينگ}~{روي} | | |
CN | Liu Jianchao | ليو {جيان/جين}~{تشاو/شاو} | | |
CN | Song Tao | {سونگ/سونغ} {تاو/طاو} | | |
CN | Wang Jiarui | وانگ جيا~{روي} | | |
CN | Liu Haixing | ليو {هاي/خاي}~{شينگ} | | |
CN | Ma Zhaoxu | ما {تشاو/جاو}~{شيوي/شيو/شو/شوي} | | |
CN | Xie Feng | {شيه/شي} {فنگ/فينگ} | | |
CN | Deng Li | {دنگ/دينگ} لي | | |
CN | Sun Weidong | سون {وي}~{دونگ} | | |
CN | Chen Xiaodong | {تشن/تشين} {شياو}~{دونگ} | | |
CN | Hua Chunying | {هوا/خوا} {تشون/شون}~{يينگ} | | | f
CN | Miao Deyu | مياو {ده/دي}~{يوي/يو} | | |
CN | Zhai Jun | {تشاي/جاي/تشي} {جيون/جون} | | |
CN | Zhang Ming | {تشانگ/جانگ} مينگ | | | @shanghai-cooperation-organisation
CN | Le Yucheng | {له/لي/لو} {يوي/يو}~{تشنگ/تشينگ} | | |
CN | Luo Zhaohui | {لوه/لو} {تشاو/جاو}~{هوي} | | |
CN | Zhang Yesui | {تشانگ/جانگ} يه~{سوي} | | |
CN | Li Baodong | لي باو~{دونگ} | | |
CN | Zhang Hanhui | {تشانگ/جانگ} هان~{هوي} | | |
CN | Cheng Guoping | {تشنگ/تشينگ} {قوه/گوه/قوا/گو}~{بينگ} | | |
CN | Liu Zhenmin | ليو {تشن/تشين/جن}~مين | | |
CN | Wu Dawei | وو {دا}~{وي} | | |
CN | Fu Ying | فو يينگ | | | f
CN | Cui Tiankai | {تسوي/كوي} {تيان}~{كاي} | | |
CN | Zhang Jun | {تشانگ/جانگ} {جيون/جون} | | |
CN | Fu Cong | فو {تسونگ} | | |
CN | Geng Shuang | {قنگ/گينگ/كنغ} {شوانگ} | | |
CN | Mao Ning | ماو نينگ | | | f
CN | Lin Jian | لين {جيان} | | |
CN | Guo Jiakun | {قوه/گوه/قوا/گو} جيا~كون | | |
CN | Wang Wenbin | وانگ {ون/وين}~{بين} | | |
CN | Zhao Lijian | {تشاو/جاو} لي~{جيان} | | |
CN | Lu Kang | {لو} {كانگ} | | |
CN | Hong Lei | هونگ {لي} | | |
CN | Jiang Yu | {جيانگ} {يوي/يو} | | | f
CN | Li Hui | لي {هوي/خوي} | | |
CN | Xu Jinghu | {شيوي/شو/شيو} {جينگ}~هو | | |
CN | Gong Xiaosheng | {قونگ/گونگ} {شياو}~{شنگ/شينگ} | | |
CN | Wei Fenghe | {وي} {فنگ/فينگ}~{خه/هه/هي} | | |
CN | Li Shangfu | لي {شانگ}~فو | | |
CN | Dong Jun | دونگ {جيون/جون} | | |
CN | Chang Wanquan | {تشانگ} {وان}~{تشيوان/شوان/تشوان} | | |
CN | Liang Guanglie | {ليانگ} {قوانگ/گوانگ}~{ليه/لي} | | |
CN | Zhang Youxia | {تشانگ/جانگ} {يو}~{شيا} | | |
CN | He Weidong | {خه/هه/هي} {وي}~{دونگ} | | |
CN | Xu Qiliang | {شيوي/شو/شيو} {تشي/شي}~{ليانگ} | | |
CN | Fan Changlong | {فان} {تشانگ}~{لونگ} | | |
CN | Guo Boxiong | {قوه/گوه/قوا/گو} {بوه/بو}~{شيونگ} | | |
CN | Liu Zhenli | ليو {تشن/تشين/جن}~لي | | |
CN | Fang Fenghui | {فانگ} {فنگ/فينگ}~{هوي} | | |
CN | Chen Bingde | {تشن/تشين} {بينگ}~{ده/دي} | | |
CN | Wang Wentao | وانگ {ون/وين}~{تاو} | | |
CN | Zhong Shan | {تشونگ/جونگ} شان | | |
CN | Gao Hucheng | {قاو/گاو} هو~{تشنگ/تشينگ} | | |
CN | Chen Deming | {تشن/تشين} {ده/دي}~{مينگ} | | |
CN | Li Chenggang | لي {تشنگ/تشينگ}~{قانگ/گانگ} | | |
CN | Zheng Shanjie | {تشنگ/جنگ} {شان}~{جيه/جي} | | |
CN | Wang Xiaohong | وانگ {شياو}~{هونگ} | | |
CN | Guo Shengkun | {قوه/گوه/قوا/گو} {شنگ/شينگ}~{كون} | | |
CN | Zhao Kezhi | {تشاو/جاو} {كه/ك/كي}~{تشي/جي} | | |
CN | Meng Jianzhu | {منگ/مينگ} {جيان}~{تشو/جو} | | |
CN | Chen Wenqing | {تشن/تشين} {ون/وين}~{تشينگ} | | |
CN | Peng Liyuan | {بنگ/بينگ} لي~{يوان} | | | f
CN | Zheng Zeguang | {تشنگ/جنگ} {تسه/زي}~{قوانگ/گوانگ} | | |
CN | Xiao Qian | {شياو} {تشيان} | | |
CN | Chen Weiqing | {تشن/تشين} {وي}~{تشينگ} | | |
CN | Zhang Jianwei | {تشانگ} {جيان}~{وي} | | |
CN | Liao Liqiang | {لياو} لي~{تشيانگ} | | |
CN | Li Xiangyang | لي {شيانگ}~{يانگ} | | |
TW | Tsai Ing-wen | تساي إ{ين/نغ}~{ون/وين}; تساي اينغ وين; تساي إينغ وين | Tsai | | f
TW | Ma Ying-jeou | ما {يينگ/ينگ}~{جيو} | | |
TW | Lai Ching-te; William Lai | لاي {تشينگ}~{تي/ته/دي}; وليام لاي | Lai | لاي |
TW | Joseph Wu; Jaushieh Joseph Wu | جوزيف وو | Wu | وو |
TW | Lien Chan | ليان {تشان} | | |
`;
