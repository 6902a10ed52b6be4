/**
 * Sentences that generated policy news is made of, written by us. `{slot}` is filled by policy-text.ts. Sorted by kind: about
 * half of them tell or explain and name nothing, as in real news.
 */
export const openings = `
{day}，{who}会同{who}召开新闻发布会，介绍{topic}有关情况。
{day}，记者从{who}获悉，{paper}已于近日印发。
{who}{day}发布{paper}，自{laterDay}起施行。
{who}日前就{topic}工作作出部署，{who}、{who}有关负责人出席会议。
为进一步规范{topic}管理，{who}近日印发{paper}。
`;

export const orders = `
{paper}明确，{deadline}前，{place}要{deed}{topic}的{thing}，{deed}{thing}。
{paper}提出，到{year}年底，{topic}覆盖率达到{percent}以上，{deed}{thing}。
{paper}要求，{manner}{deed}{thing}，不得以任何名义{deed}{thing}。
{who}表示，将{manner}{deed}{topic}{thing}，并于{deadline}前{deed}{thing}。
对未按期完成整改的企业，由{who}依法责令停产，{deadline}前仍未达标的予以关闭。
各地应当在{deadline}前{deed}{thing}，报{who}备案。
支持符合条件的企业{deed}{thing}，对首次达标的给予最高{money}补助。
{manner}{deed}{thing}，{manner}{deed}{topic}{thing}（责任单位：{who}、{who}）。
自{laterDay}起，{place}{topic}项目须{manner}{deed}{thing}，未通过审查的不得开工。
由{who}牵头，{who}配合，{deadline}前{deed}{topic}{thing}。
严禁在{topic}领域新增低水平产能，{deed}{thing}。
鼓励银行业金融机构{deed}{thing}，对{topic}企业不抽贷、不断贷。
`;

export const tales = `
一位从事{topic}多年的企业负责人告诉记者，过去办一次手续要跑四五个窗口，材料常常被退回重填。
“最难的不是缺钱，而是心里没底。”{person}说，厂里的订单比去年多了，工人却不好招。
“{topic}这几年变化很大，市场上的声音也多了起来。”在场的一位代表这样说。
业内人士分析，{topic}市场供需关系正在改变，价格短期内仍会有波动。
{person}认为，{topic}的问题由来已久，既有历史原因，也有认识上的偏差，不是一朝一夕能够解决的。
从现场情况看，大厅里等候的人不多，工作人员把常见问题写在黑板上，来人一看便知。
受多重因素影响，{place}{topic}同比增长{percent}，增速比上月回落，但仍高于市场预期。
据统计，{pastYear}年{place}{topic}规模约为{money}，占全部投资的{percent}。
有分析指出，{topic}的成本高低不一，中小企业的感受与大企业并不相同。
村口的小卖部老板算了一笔账：一年下来，水电和运费省了不少，货架上的东西也比从前新鲜。
多位受访者提到，基层最缺的是懂技术又愿意留下来的年轻人。
会后，代表们参观了园区内的展厅和车间，不少人举起手机拍照，问得最多的还是价格。
类似的情况在其他城市也曾出现，当时的办法是先易后难，让愿意尝试的人走在前面。
下雨的时候，老街的石板路容易积水，住在这里的人早已习惯绕着走。
数据显示，{topic}的投诉量连续几个月下降，回访时多数人表示满意。
这家公司成立以来一直做{topic}生意，产品卖到三十多个国家和地区，员工平均年龄不到三十岁。
`;

export const closings = `
下一步，{who}将{manner}{deed}{thing}，持续做好{topic}各项工作。
本办法由{who}负责解释，有效期至{laterDay}。
{who}有关负责人强调，各地各部门要{manner}{deed}{thing}，确保各项政策落到实处。
上述政策执行期限为{laterDay}至{farDay}，{paper}同时废止。
`;

/** Second halves for a region: 浙江省 + 发展和改革委员会. */
export const places = `
安徽省 成都市 大连市 福建省 甘肃省 广东省 贵州省 杭州市 河北省 湖北省 济南市 江苏省 辽宁省 南京市 宁波市 青岛市 山西省 陕西省
深圳市 四川省 天津市 武汉市 西安市 云南省 浙江省 郑州市 重庆市
`;

export const offices = `
财政局 城市管理局 发展和改革委员会 交通运输局 教育局 科技局 民政局 农业农村局 人力资源和社会保障局 商务局 生态环境局 市场监管局
数据局 税务局 卫生健康委 文化和旅游局 应急管理局 医保局 自然资源局 住房和城乡建设局
`;

export const people = `
陈明远 丁晓芸 方志成 郭立新 韩雪梅 何振华 林嘉木 刘文涛 马春燕 沈国栋 孙思齐 王海生 吴静宜 徐长河 杨柳青 周启航
`;

export const paperKinds = `
办法 方案 规定 规划 实施细则 实施意见 条例 通知 行动计划 指导意见
`;
