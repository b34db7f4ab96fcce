// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_set.h"
#include "calendar/calendar_text.h"
#include "sample/sample_parts.h"

#include <QSet>

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

struct Syllables {
    QStringView text;
    QStringView latin;
};

constexpr std::array<QStringView, kSampleDistricts> kDistricts{u"青岚区",
                                                               u"云岫区",
                                                               u"澄泉区",
                                                               u"鹭汀区",
                                                               u"松澜区",
                                                               u"望澜区",
                                                               u"锦岑区",
                                                               u"碧浔区",
                                                               u"兰皋区",
                                                               u"曦岭区",
                                                               u"星渚区",
                                                               u"霁月区"};
constexpr std::array<QStringView, kSampleDepartments> kDepartments{u"市发展改革局",
                                                                   u"市财政局",
                                                                   u"市住房城乡建设局",
                                                                   u"市交通运输局",
                                                                   u"市水务局",
                                                                   u"市教育局",
                                                                   u"市卫生健康局",
                                                                   u"市大数据局"};
constexpr std::array<Syllables, 20> kSurnames{
    {{u"林", u"lin"},  {u"陈", u"chen"}, {u"周", u"zhou"}, {u"吴", u"wu"},    {u"郑", u"zheng"},
     {u"孙", u"sun"},  {u"马", u"ma"},   {u"朱", u"zhu"},  {u"胡", u"hu"},    {u"郭", u"guo"},
     {u"何", u"he"},   {u"高", u"gao"},  {u"罗", u"luo"},  {u"梁", u"liang"}, {u"宋", u"song"},
     {u"唐", u"tang"}, {u"许", u"xu"},   {u"邓", u"deng"}, {u"冯", u"feng"},  {u"沈", u"shen"}}};
constexpr std::array<Syllables, 24> kGiven{
    {{u"知远", u"zhiyuan"}, {u"明舒", u"mingshu"}, {u"若水", u"ruoshui"},   {u"景行", u"jingxing"},
     {u"思齐", u"siqi"},    {u"云帆", u"yunfan"},  {u"怀瑾", u"huaijin"},   {u"致和", u"zhihe"},
     {u"晓岚", u"xiaolan"}, {u"一鸣", u"yiming"},  {u"书勤", u"shuqin"},    {u"文澜", u"wenlan"},
     {u"清和", u"qinghe"},  {u"立言", u"liyan"},   {u"雨桐", u"yutong"},    {u"志恒", u"zhiheng"},
     {u"安澜", u"anlan"},   {u"嘉树", u"jiashu"},  {u"守正", u"shouzheng"}, {u"慕青", u"muqing"},
     {u"望舒", u"wangshu"}, {u"子衿", u"zijin"},   {u"远航", u"yuanhang"},  {u"敏行", u"minxing"}}};
constexpr std::array<QStringView, 4> kCityTitles{
    u"市政府秘书长", u"市政府副秘书长", u"督查室主任", u"督查室科员"};
constexpr std::array<QStringView, 4> kBureauTitles{
    u"局长", u"副局长", u"项目管理科科长", u"项目管理科科员"};
constexpr std::array<QStringView, 2> kDistrictTitles{u"副区长", u"重点项目办公室主任"};

OrgUnit unitOf(SampleSource &source,
               OrgUnitId parent,
               const QString &code,
               QStringView name,
               UnitKind kind,
               std::int64_t position)
{
    OrgUnit unit;
    unit.id = source.id<OrgUnitId>();
    unit.parent = parent;
    unit.code = code;
    unit.name = name.toString();
    unit.kind = kind;
    unit.position = position;
    return unit;
}

} // namespace

void addOrganisation(SampleData &data, SampleSource &source)
{
    data.units.push_back(unitOf(source, {}, u"SL"_s, u"示例市人民政府", UnitKind::Government, 0));
    const OrgUnitId city = data.units.front().id;
    for (std::size_t i = 0; i < kDistricts.size(); ++i) {
        const QString code = u"SL01%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        data.units.push_back(unitOf(
            source, city, code, kDistricts[i], UnitKind::District, static_cast<std::int64_t>(i)));
    }
    for (std::size_t i = 0; i < kDepartments.size(); ++i) {
        const QString code = u"SL02%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        const auto position = static_cast<std::int64_t>(kDistricts.size() + i);
        data.units.push_back(
            unitOf(source, city, code, kDepartments[i], UnitKind::Department, position));
    }
}

void addPeople(SampleData &data, SampleSource &source)
{
    QSet<QString> names;
    const auto add = [&](const OrgUnit &unit, QStringView title) {
        Person person;
        person.id = source.id<PersonId>();
        person.unit = unit.id;
        person.title = title.toString();
        do {
            const Syllables &surname = source.pick(kSurnames);
            const Syllables &given = source.pick(kGiven);
            person.name = surname.text.toString() + given.text;
            person.login = surname.latin.toString() + given.latin + u"01"_s;
        } while (names.contains(person.name));
        names.insert(person.name);
        person.phone = u"000-%1"_s.arg(source.between(0, 99'999'999),
                                       8,
                                       10,
                                       QChar(u'0')); // an area code that is not given out
        data.people.push_back(std::move(person));
    };
    for (const OrgUnit &unit : data.units) {
        const auto give = [&](std::span<const QStringView> titles) {
            for (const QStringView title : titles)
                add(unit, title);
        };
        switch (unit.kind) {
        case UnitKind::Government:
            give(kCityTitles);
            break;
        case UnitKind::District:
            give(kDistrictTitles);
            break;
        default:
            give(kBureauTitles);
            break;
        }
    }
}

void addCalendars(SampleData &data, SampleSource &source)
{
    Calendar office = standardCalendar();
    office.id = source.id<CalendarId>();
    office.uid = 1;
    office.name = u"机关工作日历"_s; // its own name: the standard one's depends on the language
    Calendar site;
    site.id = source.id<CalendarId>();
    site.uid = 2;
    site.base = office.id;
    site.name = u"施工日历（六天制）"_s;
    site.statutory = true;
    constexpr std::size_t kSaturday = 5;
    WeekPattern week;
    week[kSaturday] = DayShifts{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    site.week = encodeWeek(week);
    data.calendars = {office, site};
}

void addPool(SampleData &data, SampleSource &source)
{
    const auto add =
        [&](QStringView name, QStringView group, QStringView skills, int units, int rate) {
            Resource resource;
            resource.id = source.id<ResourceId>();
            resource.position = static_cast<std::int64_t>(data.pool.size());
            resource.uid = resource.position + 1;
            resource.name = name.toString();
            resource.initials = name.sliced(1, 1).toString();
            resource.code = u"GX-%1"_s.arg(resource.uid, 2, 10, QChar(u'0'));
            resource.group = group.toString();
            resource.skills = skills.toString();
            resource.form = ResourceForm::Team;
            resource.maxUnits = units;
            resource.calendar =
                calendarOf(data, SampleCalendar::Office); // public bodies: five days
            resource.standardRate = {rate};
            resource.overtimeRate = {rate * 3 / 2};
            data.pool.push_back(std::move(resource));
        };
    add(kSurveyTeam, u"测量", u"地形测绘;工程测量;沉降观测", 6'000, 21'000);
    add(kTestCentre, u"检测", u"桩基检测;路基检测;荷载试验;结构实体检测", 3'000, 26'000);
}

} // namespace zs
