// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/field_sample.h"

#include "commands/field_desk.h"
#include "photos/photo_likeness.h"
#include "photos/photo_stamp.h"
#include "sample/sample_source.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const Argon2Cost kQuick{64, 1, 1}; // the devices' folders are gone when the sample is made
constexpr int kRoad = 2;           ///< place of the road's plan in the sample
constexpr int kDaysGood = 30;
constexpr std::size_t kMostTasks = 12; ///< that a device gets
constexpr UtcMillis kHour = 3'600'000;

/// Tasks of trenches and pipes that are being worked on or come next, those at work first.
std::vector<TaskId> tasksFor(const Plan &plan)
{
    static const QStringList kWords{u"沟槽"_s, u"管道"_s, u"检查井"_s, u"路基"_s};
    const TaskTree tree = treeOf(plan.tasks);
    std::vector<const Task *> found;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const bool isGround = std::ranges::any_of(
            kWords, [&task](const QString &word) { return task.name.contains(word); });
        if (isGround && !tree.isSummary(i) && !task.milestone && task.percentComplete < 100)
            found.push_back(&task);
    }
    std::ranges::stable_sort(found, [](const Task *a, const Task *b) {
        return std::pair(a->percentComplete == 0, a->start)
               < std::pair(b->percentComplete == 0, b->start);
    });
    found.resize(std::min(found.size(), kMostTasks));
    std::vector<TaskId> ids;
    for (const Task *task : found)
        ids.push_back(task->id);
    return ids;
}

SurveyField field(const QString &key, const QString &zh, const QString &en, SurveyType type)
{
    SurveyField made;
    made.key = key;
    made.name = {zh, en};
    made.type = type;
    return made;
}

SurveyForm diary()
{
    SurveyField weather = field(u"weather"_s, u"天气"_s, u"Weather"_s, SurveyType::Choice);
    weather.required = true;
    weather.choices = {{u"fine"_s, {u"晴"_s, u"Fine"_s}},
                       {u"cloudy"_s, {u"多云"_s, u"Cloudy"_s}},
                       {u"rain"_s, {u"雨"_s, u"Rain"_s}}};
    SurveyField workers =
        field(u"workers"_s, u"现场人数"_s, u"People on site"_s, SurveyType::Whole);
    workers.min = RuleNumber::fromText(u"0");
    SurveyField summary = field(u"summary"_s, u"巡查情况"_s, u"What was seen"_s, SurveyType::Text);
    summary.required = true;
    SurveyForm form;
    form.key = u"diary"_s;
    form.name = {u"现场巡查日志"_s, u"Site diary"_s};
    form.ofTask = false;
    form.groups = {{u"day"_s,
                    {u"当日情况"_s, u"The day"_s},
                    1,
                    {weather,
                     workers,
                     summary,
                     field(u"place"_s, u"位置"_s, u"Place"_s, SurveyType::Place),
                     field(u"photos"_s, u"照片"_s, u"Photos"_s, SurveyType::Photo)}}};
    return form;
}

SurveyForm hiddenWorks()
{
    SurveyField part = field(u"part"_s, u"验收部位"_s, u"Part"_s, SurveyType::Text);
    part.required = true;
    SurveyField result = field(u"result"_s, u"验收结论"_s, u"Result"_s, SurveyType::Choice);
    result.required = true;
    result.choices = {{u"pass"_s, {u"合格"_s, u"Passed"_s}},
                      {u"mend"_s, {u"整改后复验"_s, u"To be mended"_s}}};
    SurveyForm form;
    form.key = u"hidden_works"_s;
    form.name = {u"隐蔽工程验收"_s, u"Hidden works"_s};
    form.groups = {
        {u"main"_s,
         {u"验收"_s, u"Inspection"_s},
         1,
         {part, result, field(u"photos"_s, u"照片"_s, u"Photos"_s, SurveyType::Photo)}},
        {u"points"_s,
         {u"实测点"_s, u"Measured points"_s},
         10,
         {field(u"at"_s, u"桩号"_s, u"Chainage"_s, SurveyType::Text),
          field(u"value"_s, u"实测值（毫米）"_s, u"Measured (mm)"_s, SurveyType::Number)}}};
    return form;
}

/// A street being dug up, as a child would paint it: nobody takes it for a photo.
QByteArray painted(int number, SampleSource &source)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(0xbf, 0xd8, 0xec));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 7; ++i) { // houses
        const int height = source.between(90, 230);
        painter.setBrush(QColor::fromHsv(source.between(10, 50), 40, source.between(150, 220)));
        painter.drawRect(i * 120 - 20, 320 - height, 100, height);
    }
    painter.setBrush(QColor(0x9a, 0x9a, 0x96));
    painter.drawRect(0, 320, 800, 280);
    painter.setBrush(QColor(0x7a, 0x58, 0x3a)); // the trench
    const int shift = source.between(-60, 60);
    painter.drawPolygon(QPolygonF({QPointF(330 + shift, 330),
                                   QPointF(430 + shift, 330),
                                   QPointF(620 + shift, 600),
                                   QPointF(220 + shift, 600)}));
    for (int i = 0; i < 4; ++i) { // cones along it
        const int y = 380 + i * 60;
        painter.setBrush(QColor(0xe0, 0x6a, 0x1e));
        painter.drawPolygon(QPolygonF({QPointF(210 - i * 25, y),
                                       QPointF(195 - i * 25, y + 44),
                                       QPointF(225 - i * 25, y + 44)}));
    }
    painter.setBrush(QColor(0xf2, 0xc4, 0x2a)); // a digger
    painter.drawRect(560 + shift / 2, 300 + number * 8, 130, 70);
    painter.setPen(QPen(QColor(0xf2, 0xc4, 0x2a), 16, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF({QPointF(570 + shift / 2, 310 + number * 8),
                                    QPointF(500 + shift / 2, 230),
                                    QPointF(440 + shift / 2, 330)}));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) { // words need fonts
        QFont font;
        font.setPixelSize(54);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(QColor(0xb3, 0x26, 0x1e));
        painter.drawText(QRect(0, 10, 790, 80), Qt::AlignRight, u"虚构 示例照片"_s);
    }
    painter.end();
    return jpegOf(image);
}

/// One office, its devices in a folder that is gone afterwards.
class SampleFieldWork {
public:
    SampleFieldWork(Workspace &workspace, const Plan &plan, ManualClock &clock)
        : m_workspace(workspace)
        , m_desk(workspace)
        , m_project(plan.project)
        , m_tasks(tasksFor(plan))
        , m_clock(clock)
    {}

    Result<> run()
    {
        for (const SurveyForm &form : {diary(), hiddenWorks()}) {
            const auto draft = m_desk.saveForm(form);
            if (!draft)
                return passOn(draft);
            if (auto done = m_desk.publishForm(*draft); !done)
                return done;
        }
        if (m_tasks.size() < 2)
            return {};
        auto one = device(u"巡查平板一号"_s);
        if (!one)
            return passOn(one);
        auto two = device(u"监理手持机"_s);
        if (!two)
            return passOn(two);
        m_clock.advance(26 * kHour);
        if (auto filled = fillIn(*one); !filled)
            return filled;
        // both write a note about the same task: a person decides
        const Uuid task = m_tasks.front().value();
        const auto note = [&](FieldKit &kit, const QString &text, const QString &author) {
            return kit.enter(task, u"note"_s, text, author, now());
        };
        if (auto told = note(*one, u"东侧沟槽已开挖到底，待验槽。"_s, u"样例巡查员甲"_s); !told)
            return told;
        if (auto told = note(*two, u"东侧尚余 20 米未开挖，遇既有管线。"_s, u"样例监理员乙"_s);
            !told)
            return told;
        m_clock.advance(7 * kHour);
        const auto first = bring(*one);
        if (!first)
            return passOn(first);
        if (const auto second = bring(*two); !second)
            return passOn(second);
        return finish(*first);
    }

private:
    [[nodiscard]] UtcMillis now() const { return m_workspace.clock().now(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<FieldKit> device(const QString &name)
    {
        const Secret secret("示例终端口令-2026");
        auto kit = FieldKit::create(path(name), name, secret, kQuick);
        if (!kit)
            return passOn(kit);
        const auto request = kit->request();
        if (!request)
            return passOn(request);
        const auto known = m_desk.registerDevice(*request, Classification::Internal, {});
        if (!known)
            return passOn(known);
        const FieldDesk::Order order{*known, m_project.id, m_tasks, kDaysGood};
        const auto made = m_desk.prepare(order, path(name + u".zsfp"_s));
        if (!made)
            return passOn(made);
        const auto taken = kit->take(path(name + u".zsfp"_s), now(), m_desk.officeFingerprint());
        m_clock.advance(kHour / 4);
        return taken ? std::move(kit) : passOn(taken);
    }

    /// A painted photo from beside the site, kept in the device.
    Result<QString> photo(FieldKit &kit, double east, double north, int minutesAgo)
    {
        const auto at = QDateTime::fromMSecsSinceEpoch(now()).addSecs(-60 * minutesAgo);
        const auto bytes =
            stampedPhoto(painted(++m_photos, m_source),
                         {m_project.latitude + north, m_project.longitude + east, 6.5, {}},
                         at);
        if (!bytes)
            return passOn(bytes);
        QFile file(path(u"虚构现场照片%1.jpg"_s.arg(m_photos)));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return fail(ErrorCode::Io, file.errorString());
        file.close();
        return kit.addFile(file.fileName()).transform([](const KitFile &kept) {
            return toHex(kept.digest);
        });
    }
    [[nodiscard]] QString place(double east, double north, double accuracy) const
    {
        return u"%1 %2 %3"_s.arg(m_project.latitude + north, 0, 'f', 6)
            .arg(m_project.longitude + east, 0, 'f', 6)
            .arg(accuracy, 0, 'f', 1);
    }

    Result<> fillIn(FieldKit &kit)
    {
        const auto near = photo(kit, 0.0004, 0.0003, 55);
        const auto away = photo(kit, 0.031, 0.012, 50); // so far off that it is asked about
        const auto wide = photo(kit, -0.0006, 0.0002, 40);
        const auto close = photo(kit, 0.0001, -0.0004, 25);
        for (const auto *each : {&near, &away, &wide, &close}) {
            if (!*each)
                return passOn(*each);
        }
        SurveyReport problem;
        problem.task = m_tasks[0].value();
        problem.form = u"problem"_s;
        problem.author = u"样例巡查员甲"_s;
        problem.answers[u"main"_s] = {{{u"kind"_s, u"traffic"_s},
                                       {u"urgent"_s, u"true"_s},
                                       {u"text"_s, u"开挖中遇未标明的给水管线，已停工保护。"_s},
                                       {u"wanted"_s, u"请水务部门到场确认管线权属和迁改方案。"_s},
                                       {u"place"_s, place(0.0004, 0.0003, 4.2)},
                                       {u"photos"_s, *near + u' ' + *away}}};
        problem.fix = FixSource::Satellite;
        SurveyReport day;
        day.project = m_project.id.value();
        day.form = u"diary"_s;
        day.author = u"样例巡查员甲"_s;
        day.answers[u"day"_s] = {
            {{u"weather"_s, u"cloudy"_s},
             {u"workers"_s, u"46"_s},
             {u"summary"_s, u"围挡完整，东段交通导改正常，雨水井周边已设警示。"_s},
             {u"place"_s, place(-0.0006, 0.0002, 9.0)},
             {u"photos"_s, *wide}}};
        day.fix = FixSource::Satellite;
        day.fixHints = {u"no-dilution"_s};
        SurveyReport hidden;
        hidden.task = m_tasks[1].value();
        hidden.form = u"hidden_works"_s;
        hidden.author = u"样例巡查员甲"_s;
        hidden.answers[u"main"_s] = {{{u"part"_s, u"K0+120 至 K0+180 沟槽基底"_s},
                                      {u"result"_s, u"pass"_s},
                                      {u"photos"_s, *close}}};
        hidden.answers[u"points"_s] = {{{u"at"_s, u"K0+120"_s}, {u"value"_s, u"12"_s}},
                                       {{u"at"_s, u"K0+180"_s}, {u"value"_s, u"9"_s}}};
        for (SurveyReport *each : {&problem, &day, &hidden}) {
            if (const auto filled = kit.fill(*each, now()); !filled)
                return passOn(filled);
            m_clock.advance(kHour / 3);
        }
        return {};
    }

    Result<FieldDesk::Taken> bring(FieldKit &kit)
    {
        const QString delta = path(kit.key().name + u"-back.zsfp"_s);
        if (const auto sent = kit.writeDelta(delta, now()); !sent)
            return passOn(sent);
        m_clock.advance(kHour / 4);
        return m_desk.take(delta);
    }

    /// The receipt goes back, and one report is looked at already.
    Result<> finish(const FieldDesk::Taken &taken)
    {
        if (const auto made = m_desk.receipt(taken.package, path(u"receipt.zsfp"_s)); !made)
            return passOn(made);
        const auto reports = m_desk.reports();
        if (!reports)
            return passOn(reports);
        const auto found = std::ranges::find_if(
            *reports, [](const auto &line) { return line.row.form.startsWith("hidden_works"_L1); });
        return found == reports->end() ? Result<>()
                                       : m_desk.review(found->row.id, true, u"资料齐全，同意。"_s);
    }

    Workspace &m_workspace;
    FieldDesk m_desk;
    const Project &m_project;
    std::vector<TaskId> m_tasks;
    ManualClock &m_clock;
    QTemporaryDir m_folder;
    SampleSource m_source{20260402};
    int m_photos = 0;
};

} // namespace

Result<> addSampleField(Workspace &workspace, const SampleData &data, ManualClock &clock)
{
    if (data.plans.size() <= kRoad)
        return {};
    return SampleFieldWork(workspace, data.plans[kRoad], clock).run();
}

} // namespace zs
