// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up libraries of projects with planted duplicates and near misses, from a seed.
#pragma once

#include "likeness/likeness_pair.h"
#include "support/layered_plan.h"

#include <QRegularExpression>

#include <array>
#include <random>

namespace zs::test {

using namespace Qt::StringLiterals;

class LibraryMaker {
public:
    explicit LibraryMaker(std::uint64_t seed)
        : m_engine(seed)
    {}

    struct Planted {
        ProjectId first;
        ProjectId second;
        QString how;
    };
    struct Library {
        std::vector<ComparedProject> projects;
        std::vector<Planted> duplicates;
        std::vector<Planted> nearMisses; ///< look alike, are not the same
    };

    [[nodiscard]] Library make(int plain, int duplicatesEach, int missesEach)
    {
        Library library;
        for (int i = 0; i < plain; ++i)
            library.projects.push_back(project());
        for (int i = 0; i < duplicatesEach; ++i) {
            plant(library, u"renamed"_s, true, [this](ComparedProject &p) { rename(p); });
            plant(library, u"reordered"_s, true, [this](ComparedProject &p) { reorder(p); });
            plant(library, u"moved"_s, true, [this](ComparedProject &p) { move(p); });
            plant(library, u"summed up"_s, true, [this](ComparedProject &p) { sumUp(p); });
            plant(library, u"part"_s, true, [this](ComparedProject &p) { makePart(p); });
        }
        for (int i = 0; i < missesEach; ++i) {
            plantPhases(library);
            plantSections(library);
            plant(library, u"elsewhere"_s, false, [this](ComparedProject &p) { elsewhere(p); });
        }
        return library;
    }

    [[nodiscard]] ComparedProject project()
    {
        ComparedProject p;
        p.id = id();
        p.version = 1;
        const Sort &sort = pick(kSorts);
        const QString where = placeName();
        p.name = pick(kDistricts).toString() + where + sort.name.toString();
        p.scope = scopeOf(sort, where);
        p.place = pick(kDistricts).toString() + where + u"沿线及周边"_s;
        p.longitude = 119.2 + between(0, 9'000) / 10'000.0;
        p.latitude = 31.1 + between(0, 7'000) / 10'000.0;
        p.extent = between(100, 1'200);
        p.from = QDate(2023, 1, 1).addDays(between(0, 1'600));
        p.to = p.from.addMonths(between(8, 30));
        p.owner = owner();
        return p;
    }

private:
    struct Sort {
        QStringView name;
        std::array<QStringView, 5> works;
    };
    // clang-format off
    static constexpr std::array<QStringView, 8> kDistricts{u"青岚区", u"云溪区", u"石桥县", u"双塘县", u"临江区", u"松原镇", u"望湖新区", u"南屏县"};
    static constexpr std::array<QStringView, 24> kFirst{u"滨", u"兴", u"建", u"锦", u"文", u"龙", u"凤", u"青", u"长", u"金", u"华", u"平", u"永", u"安", u"泰", u"春", u"秋", u"云", u"梅", u"竹", u"海", u"新", u"东", u"西"};
    static constexpr std::array<QStringView, 24> kSecond{u"河", u"隆", u"设", u"绣", u"昌", u"腾", u"鸣", u"峰", u"宁", u"桂", u"光", u"湖", u"和", u"定", u"山", u"晖", u"实", u"溪", u"岭", u"园", u"棠", u"港", u"林", u"塘"};
    static constexpr std::array<QStringView, 4> kEnd{u"路", u"街", u"村", u"河"};
    static constexpr std::array<Sort, 9> kSorts{{
        {u"道路综合提升工程", {u"车行道沥青罩面%1平方米", u"新建人行道%1平方米", u"更换路灯%1盏", u"增设港湾式公交站%1处", u"改造雨水口%1座"}},
        {u"雨污分流改造工程", {u"新建污水管%1米", u"清淤检测管道%1米", u"改造小区立管%1处", u"新建检查井%1座", u"恢复路面%1平方米"}},
        {u"河道综合治理工程", {u"疏浚河道%1米", u"新建生态护岸%1米", u"建设节制闸%1座", u"栽植水生植物%1平方米", u"修建巡河步道%1米"}},
        {u"老旧小区改造工程", {u"外墙保温%1平方米", u"屋面防水%1平方米", u"加装电梯%1部", u"增设停车位%1个", u"更新健身器材%1套"}},
        {u"小学迁建工程", {u"新建教学楼%1平方米", u"建设运动场%1平方米", u"建设食堂%1平方米", u"购置课桌椅%1套", u"建设地下车库%1平方米"}},
        {u"卫生服务中心扩建工程", {u"新建门诊楼%1平方米", u"购置彩超%1台", u"改造发热门诊%1平方米", u"设置病床%1张", u"建设污水处理站%1座"}},
        {u"智慧停车管理系统", {u"布设地磁车位%1个", u"建设诱导屏%1块", u"接入停车场%1处", u"开发缴费小程序%1套", u"部署边缘服务器%1台"}},
        {u"供水管网更新工程", {u"更换球墨铸铁管%1米", u"安装智能水表%1只", u"建设加压泵站%1座", u"分区计量点%1处", u"更换阀门%1个"}},
        {u"湿地公园生态修复工程", {u"种植乔木%1株", u"修复湿地%1平方米", u"建设木栈道%1米", u"设置观鸟屋%1座", u"新建管理用房%1平方米"}},
    }};
    // clang-format on

    int between(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    template <class T, std::size_t N>
    const T &pick(const std::array<T, N> &from)
    {
        return from[static_cast<std::size_t>(between(0, static_cast<int>(N) - 1))];
    }
    ProjectId id() { return idNumber<ProjectId>(1, ++m_last); }
    OrgUnitId owner() { return idNumber<OrgUnitId>(2, static_cast<std::uint32_t>(between(1, 20))); }
    QString placeName()
    {
        return pick(kFirst).toString() + pick(kSecond).toString() + pick(kEnd).toString();
    }
    QString scopeOf(const Sort &sort, const QString &where)
    {
        QStringList works;
        for (const QStringView work : sort.works)
            works << work.toString().arg(between(3, 900) * 10);
        std::ranges::shuffle(works, m_engine);
        works.resize(between(3, 5));
        return u"对"_s + where + u"实施改造，"_s + works.join(u'，') + u"。"_s;
    }

    template <class Change>
    void plant(Library &library, const QString &how, bool same, Change change)
    {
        const ComparedProject original = project();
        ComparedProject copy = original;
        copy.id = id();
        // whoever enters it again does so with other words for the same and dates of their own
        copy.from = original.from.addDays(between(-120, 240));
        copy.to = copy.from.addMonths(between(8, 30));
        change(copy);
        library.projects.push_back(original);
        library.projects.push_back(copy);
        (same ? library.duplicates : library.nearMisses).push_back({original.id, copy.id, how});
    }
    void jitter(ComparedProject &p, int metres)
    {
        p.longitude += between(-metres, metres) / 95'000.0;
        p.latitude += between(-metres, metres) / 111'000.0;
    }
    /// The words that everybody uses for the same thing.
    void rename(ComparedProject &p)
    {
        p.name = u"关于"_s
                 + p.name.replace(u"综合提升"_s, u"提质改造"_s)
                       .replace(u"改造工程"_s, u"整治项目"_s)
                       .replace(u"工程"_s, u"建设项目"_s);
        p.owner = owner();
        jitter(p, 150);
    }
    /// Entered early, in few words: the content is still to come, amounts are rough.
    void sumUp(ComparedProject &p)
    {
        rename(p);
        QStringList works = p.scope.chopped(1).split(u'，');
        for (QString &work : works)
            work.remove(QRegularExpression(u"\\d+\\S*$"_s));
        works.resize(2);
        p.scope = works.join(u'、') + u"等，具体规模以批复为准"_s;
        p.place.clear();
        if (between(0, 1) == 0)
            p.longitude = p.latitude = 0;
    }
    void reorder(ComparedProject &p)
    {
        QStringList works = p.scope.chopped(1).split(u'，');
        std::ranges::shuffle(works, m_engine);
        p.scope = u"主要建设内容："_s + works.join(u'；');
        p.name.replace(u"工程"_s, u"项目"_s);
        p.place = u"详见红线图"_s;
        jitter(p, 100);
    }
    /// The place was entered roughly, or not at all.
    void move(ComparedProject &p)
    {
        if (between(0, 1) == 0) {
            p.longitude = 0;
            p.latitude = 0;
        } else {
            jitter(p, 900);
        }
        p.name = u"示例市"_s + p.name;
    }
    /// One phase of what is in the library as a whole.
    void makePart(ComparedProject &p)
    {
        p.name += u"（一期）"_s;
        QStringList works = p.scope.chopped(1).split(u'，');
        works.resize(std::max<qsizetype>(3, works.size() - 1));
        p.scope = works.join(u'，') + u"。"_s;
        p.extent *= 0.7;
        jitter(p, 120);
    }
    /// The same works, as many as the other part needs.
    void otherAmounts(ComparedProject &p)
    {
        QStringList works = p.scope.chopped(1).split(u'，');
        for (QString &work : works)
            work.replace(QRegularExpression(u"\\d+"_s), QString::number(between(3, 900) * 10));
        p.scope = works.join(u'，') + u"。"_s;
    }
    void plantPhases(Library &library)
    {
        plant(library, u"phases"_s, false, [this](ComparedProject &p) {
            p.name += u"（二期）"_s;
            otherAmounts(p);
            jitter(p, 700);
        });
        auto first = std::ranges::find(
            library.projects, library.nearMisses.back().first, &ComparedProject::id);
        first->name += u"（一期）"_s;
    }
    void plantSections(Library &library)
    {
        const std::array<QString, 4> cross{placeName(), placeName(), placeName(), placeName()};
        plant(library, u"sections"_s, false, [&](ComparedProject &p) {
            p.name += u"（%1路至%2路）"_s.arg(cross[2], cross[3]);
            otherAmounts(p);
            jitter(p, 2'500);
        });
        auto first = std::ranges::find(
            library.projects, library.nearMisses.back().first, &ComparedProject::id);
        first->name += u"（%1路至%2路）"_s.arg(cross[0], cross[1]);
    }
    /// The same sort of thing in another place.
    void elsewhere(ComparedProject &p)
    {
        const QString other = placeName();
        const QString where = p.place.chopped(5).right(3);
        p.name.replace(where, other);
        p.scope.replace(where, other);
        p.place = other;
        jitter(p, 40'000);
    }

    std::mt19937_64 m_engine;
    std::uint32_t m_last = 1'000;
};

inline LikenessIndex indexOf(const std::vector<ComparedProject> &projects)
{
    LikenessIndex index(likenessSettings().value());
    for (const ComparedProject &project : projects)
        index.put(project);
    return index;
}

} // namespace zs::test
