// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_outcomes.h"

#include "commands/ledger_columns.h"
#include "domain/choice_text.h"
#include "exchange/cell_text.h"
#include "risk/feature_names.h"
#include "risk/project_features.h"
#include "risk/risk_cases.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskOutcomes)
};

constexpr int kHeadRows = 12; ///< among which the head is looked for
constexpr int kProgressRows = 256;
constexpr double kMostDaysLate = 20'000;
constexpr double kFenPerWan = 1'000'000;

struct Role {
    const char *id;
    const char *text;
    QStringView heads; ///< what it is called in files, between bars
};
constexpr std::array kRoles{
    Role{"code",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Code"),
         u"项目代码|项目编号|编号|代码|code|id|projectid"},
    Role{"name", QT_TRANSLATE_NOOP("RiskOutcomes", "Name"), u"项目名称|名称|工程名称|name|project"},
    Role{"known_on",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Start, when this was known"),
         u"开工日期|开始日期|启动日期|立项日期|合同开工日期|start|startdate|known"},
    Role{"planned_finish",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Planned finish"),
         u"计划完工日期|计划竣工日期|计划完成日期|合同竣工日期|plannedfinish|plannedend"},
    Role{"actual_finish",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Actual finish"),
         u"实际完工日期|实际竣工日期|实际完成日期|竣工日期|actualfinish|actualend"},
    Role{"days_late",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Days late"),
         u"延期天数|逾期天数|拖期天数|dayslate|delaydays"},
    Role{"planned_money",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Planned cost"),
         u"概算|概算投资|批复概算|计划投资|总投资|合同价|合同金额|budget|plannedcost"},
    Role{"actual_money",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Final cost"),
         u"决算|决算投资|竣工决算|结算价|结算金额|实际投资|actualcost|finalcost"},
    Role{"cost_over",
         QT_TRANSLATE_NOOP("RiskOutcomes", "Share of cost over plan"),
         u"超概比例|超支比例|超概率|costover|overrun"},
};
/// Heads of columns that are features this program computes, too.
struct FeatureHeads {
    const char *key;
    QStringView heads;
};
constexpr std::array kFeatureHeads{
    FeatureHeads{"kind", u"项目类型|工程类型|类型|类别|kind|type"},
    FeatureHeads{"unit", u"主管单位|责任单位|建设单位|项目单位|单位|unit|owner"},
    FeatureHeads{"contractor", u"施工单位|承建单位|承包单位|承包商|中标单位|contractor|supplier"},
    FeatureHeads{"procurement", u"采购方式|招标方式|procurement"},
    FeatureHeads{"investment", u"投资方式|investment"},
    FeatureHeads{"planned_days", u"计划工期|合同工期|工期|plannedduration|planneddays"},
};

/// Without blanks, brackets and what stands in them, in lower case.
QString bare(QString head)
{
    static const QRegularExpression aside(u"[（(\\[【][^）)\\]】]*[）)\\]】]|[\\s_\\-:：*]"_s);
    return head.remove(aside).toLower();
}

bool isAmong(QStringView heads, const QString &head)
{
    const auto all = heads.split(u'|');
    return !head.isEmpty() && std::ranges::contains(all, QStringView(head));
}

QString guess(const QString &head)
{
    const QString text = bare(head);
    for (const Role &role : kRoles) {
        if (isAmong(role.heads, text))
            return QString::fromLatin1(role.id);
    }
    for (const FeatureHeads &each : kFeatureHeads) {
        if (isAmong(each.heads, text))
            return QString::fromLatin1(each.key);
    }
    return {};
}

QString cellAt(const TableSheet &sheet, int row, int column)
{
    const TableCells &cells = sheet.rows[static_cast<std::size_t>(row)];
    return column >= 0 && column < static_cast<int>(cells.size())
               ? cells[static_cast<std::size_t>(column)].text.simplified()
               : QString();
}

/// "building" as this program stores it where the file has the Chinese or English name of a choice.
QString storedWord(const QString &key, const QString &text)
{
    const QString column = key == "investment"_L1 ? u"way"_s : key;
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const int at = fieldIndex(info, column);
    if (at < 0)
        return text;
    const FieldInfo &field = info.fields[static_cast<std::size_t>(at)];
    const auto value = readChoice(info, field, text);
    return value ? QString::fromLatin1(choiceSource(info, field, *value)) : text;
}

std::optional<double> numberIn(QString text)
{
    const bool percent = text.endsWith(u'%') || text.endsWith(u'％');
    if (percent)
        text.chop(1);
    text.remove(u',').remove(u'，');
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return percent ? value / 100 : value;
}

class Reader {
public:
    Reader(const TableSheet &sheet,
           const OutcomeOrder &order,
           const QSet<QString> &present,
           QDate today)
        : m_sheet(sheet)
        , m_order(order)
        , m_seen(present)
        , m_today(today)
    {}

    OutcomeReading read(const std::function<bool(std::int64_t, std::int64_t)> &progress)
    {
        if (!mayBegin())
            return std::move(m_out);
        lookAtColumns();
        const int all = static_cast<int>(m_sheet.rows.size());
        for (int row = m_order.mapping.headerRow + 1; row < all; ++row) {
            if (progress && row % kProgressRows == 0 && !progress(row, all)) {
                whole(Words::tr("Reading was stopped."));
                return std::move(m_out);
            }
            if (isBlank(row))
                ++m_out.passedOver;
            else if (!m_order.left.contains(row + 1))
                readRow(row);
        }
        if (m_out.rows.empty() && m_out.problems.empty())
            whole(Words::tr("There is no finished project below the head."));
        return std::move(m_out);
    }

private:
    void whole(const QString &why) { m_out.problems.push_back({0, -1, {}, why}); }
    void problem(int row, int column, const QString &why)
    {
        m_out.problems.push_back({row + 1, column, cellAt(m_sheet, row, column), why});
    }
    [[nodiscard]] int columnOf(QStringView field) const { return m_order.mapping.columnOf(field); }
    [[nodiscard]] QString text(int row, QStringView field) const
    {
        return cellAt(m_sheet, row, columnOf(field));
    }

    bool mayBegin()
    {
        if (std::ssize(m_sheet.rows) > kMostOutcomes + kHeadRows)
            whole(
                Words::tr("At most %1 finished projects can be imported at once. Divide the file.")
                    .arg(kMostOutcomes));
        if (columnOf(u"code") < 0 && columnOf(u"name") < 0)
            whole(Words::tr("Say which column holds the codes or the names of the projects."));
        if (columnOf(u"known_on") < 0)
            whole(Words::tr("Say which column holds the day when a project began: what is learnt "
                            "from it was known on that day."));
        if (columnOf(u"actual_finish") < 0)
            whole(Words::tr("Say which column holds the day when a project was finished in fact: "
                            "its outcome was known on that day."));
        const bool late = columnOf(u"days_late") >= 0 || columnOf(u"planned_finish") >= 0;
        const bool cost = columnOf(u"cost_over") >= 0
                          || (columnOf(u"planned_money") >= 0 && columnOf(u"actual_money") >= 0);
        if (!late && !cost)
            whole(Words::tr("No column tells an outcome: the days late, the planned finish, the "
                            "share over cost, or planned and final cost."));
        return m_out.problems.empty();
    }

    /// Something that was only known afterwards is nothing to foretell from.
    void lookAtColumns()
    {
        const OutcomeMapping &mapping = m_order.mapping;
        for (int c = 0; c < static_cast<int>(mapping.fields.size()); ++c) {
            if (mapping.fields[c] == kOwnFeature && namesOutcome(mapping.heads[c]))
                m_out.problems.push_back(
                    {0,
                     c,
                     mapping.heads[c],
                     Words::tr("“%1” can only be known once the outcome is, so nothing can be "
                               "foretold from it. Leave the column out.")
                         .arg(mapping.heads[c])});
        }
    }

    [[nodiscard]] bool isBlank(int row) const
    {
        for (int c = 0; c < static_cast<int>(m_order.mapping.fields.size()); ++c) {
            if (!cellAt(m_sheet, row, c).isEmpty())
                return false;
        }
        return true;
    }

    std::optional<QDate> day(int row, QStringView field, bool needed)
    {
        const int column = columnOf(field);
        const QString cell = cellAt(m_sheet, row, column);
        if (cell.isEmpty()) {
            if (needed)
                problem(row, column, Words::tr("The day is missing."));
            return {};
        }
        const auto read = readDay(cell);
        if (!read) {
            problem(row, column, read.error().message);
            return {};
        }
        return read->date;
    }

    std::optional<Money> amount(int row, QStringView field)
    {
        const int column = columnOf(field);
        const QString cell = cellAt(m_sheet, row, column);
        if (column < 0 || cell.isEmpty())
            return {};
        std::optional<AmountUnit> unit = unitInHead(m_order.mapping.heads[column]);
        if (!unit)
            unit = m_order.unit;
        if (!unit) {
            m_out.unitMissing = true;
            return {};
        }
        const auto read = amountFrom(cell, *unit);
        if (!read) {
            problem(row, column, read.error().message);
            return {};
        }
        return *read;
    }

    void readRow(int row)
    {
        PastOutcome out;
        const std::size_t before = m_out.problems.size();
        out.code = text(row, u"code");
        out.name = text(row, u"name");
        out.item = out.code.isEmpty() ? out.name : out.code;
        if (out.item.isEmpty())
            problem(row,
                    std::max(columnOf(u"code"), columnOf(u"name")),
                    Words::tr("Neither a code nor a name says which project this is."));
        const auto known = day(row, u"known_on", true);
        const auto finished = day(row, u"actual_finish", true);
        const auto planned = day(row, u"planned_finish", false);
        checkDays(row, known, finished);
        out.knownOn = known.value_or(QDate());
        out.maturedOn = finished.value_or(QDate());
        QJsonObject content;
        QStringList told;
        if (tellDays(row, out, planned, finished))
            told << u"days"_s;
        const auto cost = amount(row, u"planned_money");
        if (tellCost(row, out, cost))
            told << u"cost"_s;
        if (told.isEmpty() && m_out.problems.size() == before && !m_out.unitMissing)
            problem(row, -1, Words::tr("Nothing in this row tells how it ended."));
        addFeatures(content, row, known, planned, cost);
        content[u"_told"_s] = told.join(u' ');
        out.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        checkDoubled(row, out);
        if (m_out.problems.size() == before)
            m_out.rows.push_back(std::move(out));
    }

    void checkDays(int row, std::optional<QDate> known, std::optional<QDate> finished)
    {
        if (finished && *finished > m_today)
            problem(row, columnOf(u"actual_finish"), Words::tr("This day lies in the future."));
        if (known && *known > m_today)
            problem(row, columnOf(u"known_on"), Words::tr("This day lies in the future."));
        if (known && finished && *finished < *known)
            problem(row, columnOf(u"actual_finish"), Words::tr("It was finished before it began."));
    }

    bool
    tellDays(int row, PastOutcome &out, std::optional<QDate> planned, std::optional<QDate> finished)
    {
        const QString cell = text(row, u"days_late");
        if (!cell.isEmpty()) {
            const auto days = numberIn(cell);
            if (!days || std::abs(*days) > kMostDaysLate) {
                problem(row, columnOf(u"days_late"), Words::tr("This is no number of days."));
                return false;
            }
            out.daysLate = std::llround(*days);
            return true;
        }
        if (!planned || !finished)
            return false;
        out.daysLate = planned->daysTo(*finished);
        if (std::abs(static_cast<double>(out.daysLate)) > kMostDaysLate)
            problem(row, columnOf(u"planned_finish"), Words::tr("The days lie too far apart."));
        return true;
    }

    bool tellCost(int row, PastOutcome &out, std::optional<Money> planned)
    {
        const QString cell = text(row, u"cost_over");
        if (!cell.isEmpty()) {
            const auto share = numberIn(cell);
            if (!share || std::abs(*share) > 100)
                problem(
                    row, columnOf(u"cost_over"), Words::tr("This is no share: write 12% or 0.12."));
            else
                out.costOver = *share;
            return share.has_value();
        }
        const auto final = amount(row, u"actual_money");
        if (!planned || !final || planned->fen <= 0)
            return false;
        out.costOver = static_cast<double>(final->fen) / static_cast<double>(planned->fen) - 1;
        return true;
    }

    void addFeatures(QJsonObject &content,
                     int row,
                     std::optional<QDate> known,
                     std::optional<QDate> planned,
                     std::optional<Money> cost)
    {
        const OutcomeMapping &mapping = m_order.mapping;
        for (int c = 0; c < static_cast<int>(mapping.fields.size()); ++c) {
            const QString &field = mapping.fields[c];
            const QString cell = cellAt(m_sheet, row, c);
            if (field.isEmpty() || cell.isEmpty() || isRole(field))
                continue;
            const bool own = field == kOwnFeature;
            const QString key = own ? mapping.heads[c].simplified() : field;
            const auto named = std::ranges::find(projectFeatureNames(), key, &FeatureName::key);
            if (named != projectFeatureNames().end() && named->isWords) {
                content[key] = storable(storedWord(key, cell));
            } else if (const auto number = numberIn(cell)) {
                content[key] = *number;
            } else if (own) {
                content[key] = storable(cell);
            } else {
                problem(row, c, Words::tr("This is no number."));
            }
        }
        if (known && planned && !content.contains(u"planned_days"_s))
            content[u"planned_days"_s] = static_cast<double>(known->daysTo(*planned));
        if (planned)
            content[u"_due"_s] = planned->toString(Qt::ISODate);
        if (known)
            content[u"month"_s] = known->month();
        if (cost)
            content[u"planned_cost"_s] =
                std::round(static_cast<double>(cost->fen) / kFenPerWan * 100) / 100;
    }

    void checkDoubled(int row, const PastOutcome &out)
    {
        const QString key = outcomeKey(out);
        if (out.item.isEmpty() || !out.knownOn.isValid())
            return;
        if (m_seen.contains(key))
            problem(row,
                    columnOf(u"code") >= 0 ? columnOf(u"code") : columnOf(u"name"),
                    Words::tr("This project with this start is there already, in the file or among "
                              "what was imported before."));
        m_seen.insert(key);
    }

    [[nodiscard]] static bool isRole(const QString &field)
    {
        return std::ranges::any_of(
            kRoles, [&field](const Role &r) { return field == QLatin1StringView(r.id); });
    }

    const TableSheet &m_sheet;
    const OutcomeOrder &m_order;
    QSet<QString> m_seen;
    QDate m_today;
    OutcomeReading m_out;
};

} // namespace

const std::vector<OutcomeField> &outcomeFields()
{
    static const std::vector<OutcomeField> fields = [] {
        std::vector<OutcomeField> all;
        for (const Role &role : kRoles)
            all.push_back({QString::fromLatin1(role.id), false});
        for (const FeatureName &each : projectFeatureNames())
            all.push_back({each.key, true});
        all.push_back({QString(kOwnFeature), true});
        return all;
    }();
    return fields;
}

QString outcomeFieldLabel(const QString &id)
{
    if (id == kOwnFeature)
        return Words::tr("Known beforehand, under its own name");
    const auto role = std::ranges::find_if(
        kRoles, [&id](const Role &r) { return id == QLatin1StringView(r.id); });
    return role != kRoles.end() ? Words::tr(role->text)
                                : Words::tr("Known beforehand: %1").arg(featureText(id));
}

int OutcomeMapping::columnOf(QStringView field) const
{
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

OutcomeMapping guessOutcomes(const TableSheet &sheet)
{
    OutcomeMapping best;
    int most = 0;
    const int rows = std::min(kHeadRows, static_cast<int>(sheet.rows.size()));
    for (int row = 0; row < rows; ++row) {
        OutcomeMapping mapping;
        mapping.headerRow = row;
        int known = 0;
        const int columns = static_cast<int>(sheet.rows[static_cast<std::size_t>(row)].size());
        for (int c = 0; c < columns; ++c) {
            const QString head = cellAt(sheet, row, c);
            QString field = guess(head);
            if (mapping.fields.contains(field))
                field.clear();
            known += !field.isEmpty();
            mapping.heads << head;
            mapping.fields << field;
        }
        if (known > most) {
            most = known;
            best = mapping;
        }
    }
    return best;
}

QString outcomeKey(const PastOutcome &row)
{
    return row.item + u'|' + row.knownOn.toString(Qt::ISODate);
}

OutcomeReading readOutcomes(const TableSheet &sheet,
                            const OutcomeOrder &order,
                            const QSet<QString> &present,
                            QDate today,
                            const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    return Reader(sheet, order, present, today).read(progress);
}

} // namespace zs
