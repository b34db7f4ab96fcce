// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ledger_columns.h"

#include "domain/project.h"
#include "exchange/cell_text.h"
#include "exchange/duration_text.h"
#include "money/ladder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerColumns)
};

constexpr int kHeadSearch = 30; ///< rows in which the head may stand

struct Entry {
    const char *id;
    LedgerKind kind;
    const char16_t *words; ///< common names of such columns, separated by |
    MoneyRung rung = MoneyRung::Estimate;
};

constexpr std::array kEntries = std::to_array<Entry>({
    {"code", LedgerKind::Text, u"项目代码|项目编码|项目编号|代码|编码|projectcode|code"},
    {"name", LedgerKind::Text, u"项目名称|名称|工程名称|project|projectname|name"},
    {"kind", LedgerKind::Choice, u"项目类型|项目类别|类型|类别|type|kind"},
    {"stage", LedgerKind::Choice, u"项目阶段|阶段|当前阶段|进展阶段|stage"},
    {"way", LedgerKind::Choice, u"投资方式|资金投入方式|wayofinvesting|way"},
    {"procurement", LedgerKind::Choice, u"采购方式|招标方式|procurement"},
    {"owner", LedgerKind::Unit, u"主管单位|建设单位|责任单位|项目单位|申报单位|单位|owner|unit"},
    {"district", LedgerKind::Unit, u"所在区县|所属区域|区县|区域|属地|district"},
    {"place", LedgerKind::Text, u"建设地点|项目地点|地址|建设地址|place|location"},
    {"longitude", LedgerKind::Degrees, u"经度|longitude|lon"},
    {"latitude", LedgerKind::Degrees, u"纬度|latitude|lat"},
    {"extent", LedgerKind::Metres, u"范围|影响范围|extent"},
    {"division", LedgerKind::Text, u"行政区划代码|行政区划|区划代码|division"},
    {"industry", LedgerKind::Text, u"国民经济行业|行业代码|行业分类|所属行业|industry"},
    {"tags", LedgerKind::Words, u"标签|项目标签|tags"},
    {"plan_item", LedgerKind::Goal, u"服务任务|重点任务|所属规划|对应任务|goal|serves"},
    {"leader", LedgerKind::Person, u"项目负责人|负责人|责任人|leader"},
    {"approved_on", LedgerKind::Day, u"批复日期|批复时间|立项日期|立项时间|approvedon"},
    {"planned_start",
     LedgerKind::Day,
     u"计划开工|计划开工时间|开工时间|开工日期|计划开始|开始时间|start|plannedstart"},
    {"planned_finish",
     LedgerKind::Day,
     u"计划完工|计划竣工|竣工时间|竣工日期|完工时间|计划完成|计划竣工时间|finish|plannedfinish"},
    {"finished_on", LedgerKind::Day, u"实际竣工|完成日期|实际完成|finishedon"},
    {"estimate", LedgerKind::Amount, u"总投资|投资估算|估算|估算投资|估算总投资|estimate"},
    {"budget",
     LedgerKind::Amount,
     u"概算|批复概算|概算总投资|投资概算|设计概算|budget",
     MoneyRung::ApprovedEstimate},
    {"figure.budget", LedgerKind::Figure, u"预算|施工图预算|预算金额|投资预算", MoneyRung::Budget},
    {"figure.contract",
     LedgerKind::Figure,
     u"合同金额|合同总额|合同价|签约合同价|中标金额|中标价|contract",
     MoneyRung::Contract},
    {"figure.payment",
     LedgerKind::Figure,
     u"已支付|已支付金额|累计支付|累计付款|已付款|支付金额|paid",
     MoneyRung::Payment},
    {"figure.final",
     LedgerKind::Figure,
     u"决算|决算金额|竣工决算|财务决算|竣工财务决算|finalaccount",
     MoneyRung::FinalAccount},
    {"paper.estimate",
     LedgerKind::Paper,
     u"可研批复文号|可行性研究报告批复文号|立项批复文号|立项文号|可研文号|估算文号|批复文号|文号"},
    {"paper.budget",
     LedgerKind::Paper,
     u"概算批复文号|初设批复文号|初步设计批复文号|概算文号|初设文号",
     MoneyRung::ApprovedEstimate},
    {"paper.final",
     LedgerKind::Paper,
     u"决算批复文号|决算文号|竣工财务决算批复文号",
     MoneyRung::FinalAccount},
    {"scope", LedgerKind::Text, u"建设内容及规模|建设内容|建设规模|主要建设内容|scope|content"},
    {"note", LedgerKind::Text, u"备注|说明|note|remarks"},
});

const FieldInfo &infoOf(const LedgerField &field)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    return info.fields[static_cast<std::size_t>(fieldIndex(info, field.id))];
}

/// A head without blanks, brackets and what stands in them, in small letters.
QString plainHead(const QString &text)
{
    static const QRegularExpression brackets(u"[(（\\[【][^)）\\]】]*[)）\\]】]"_s);
    static const QRegularExpression noise(u"[\\s:：*＊_/\\-·.]+"_s);
    QString plain = plainWidth(text).toLower();
    plain.remove(brackets).remove(noise);
    return plain;
}

std::vector<QStringList> knownNames()
{
    std::vector<QStringList> known;
    for (const Entry &entry : kEntries) {
        QStringList names;
        for (const QString &word : QString::fromUtf16(entry.words).split(u'|'))
            names << plainHead(word);
        const LedgerField *field = ledgerField(QString::fromLatin1(entry.id));
        if (field->kind < LedgerKind::Figure) {
            for (const QString &label : inAllLanguages("Field", infoOf(*field).label))
                names << plainHead(label);
        }
        known.push_back(std::move(names));
    }
    return known;
}

QString textAt(const TableSheet &sheet, int row, int column)
{
    if (row < 0 || row >= static_cast<int>(sheet.rows.size()))
        return {};
    const TableCells &cells = sheet.rows[static_cast<std::size_t>(row)];
    return column < static_cast<int>(cells.size())
               ? cells[static_cast<std::size_t>(column)].text.simplified()
               : QString();
}

/// The heads of one column, what is more particular last; a cell that is merged over several
/// columns stands in the first of them only.
QStringList headsAt(const TableSheet &sheet, int row, int rows, int column)
{
    const QString own = textAt(sheet, row, column);
    if (rows < 2)
        return {own};
    QString above;
    for (int c = column; c >= 0 && above.isEmpty(); --c) {
        above = textAt(sheet, row - 1, c);
        if (textAt(sheet, row, c).isEmpty() && c < column)
            break; // what stands above this one belongs to a column of its own
    }
    if (own.isEmpty())
        return {textAt(sheet, row - 1, column)};
    return above.isEmpty() ? QStringList{own} : QStringList{above, own};
}

int fieldNamed(const std::vector<QStringList> &known, const QStringList &heads)
{
    QStringList tries{plainHead(heads.join(QString()))};
    tries << plainHead(heads.last());
    for (const QString &plain : tries) {
        for (std::size_t i = 0; !plain.isEmpty() && i < known.size(); ++i) {
            if (known[i].contains(plain))
                return static_cast<int>(i);
        }
    }
    return -1;
}

LedgerMapping
mappingAt(const TableSheet &sheet, const std::vector<QStringList> &known, int row, int rows)
{
    std::size_t width = 0;
    for (const TableCells &cells : sheet.rows)
        width = std::max(width, cells.size());
    LedgerMapping mapping{row, rows, {}, {}};
    for (int column = 0; column < static_cast<int>(width); ++column) {
        const QStringList heads =
            row < 0 ? QStringList{QString()} : headsAt(sheet, row, rows, column);
        const int field = row < 0 ? -1 : fieldNamed(known, heads);
        const QString id = field < 0
                               ? QString()
                               : QString::fromLatin1(kEntries[static_cast<std::size_t>(field)].id);
        mapping.heads << heads.join(u' ');
        mapping.fields << (mapping.fields.contains(id) ? QString() : id);
    }
    return mapping;
}

} // namespace

const std::vector<LedgerField> &ledgerFields()
{
    static const auto fields = [] {
        std::vector<LedgerField> all;
        for (const Entry &entry : kEntries)
            all.push_back({QString::fromLatin1(entry.id), entry.kind, entry.rung});
        return all;
    }();
    return fields;
}

const LedgerField *ledgerField(QStringView id)
{
    const auto found =
        std::ranges::find_if(ledgerFields(), [id](const LedgerField &f) { return f.id == id; });
    return found == ledgerFields().end() ? nullptr : &*found;
}

QString ledgerFieldLabel(const LedgerField &field)
{
    if (field.kind == LedgerKind::Figure)
        return Words::tr("Figure: %1").arg(rungText(field.rung));
    if (field.kind == LedgerKind::Paper)
        return Words::tr("Document No. of: %1").arg(rungText(field.rung));
    return QCoreApplication::translate("Field", infoOf(field).label);
}

std::optional<AmountUnit> amountUnitFrom(QStringView text)
{
    const QString plain = plainWidth(text).toLower();
    if (plain == u"元" || plain == "yuan"_L1)
        return AmountUnit::Yuan;
    if (plain == u"万元" || plain == u"万" || plain == "wan"_L1)
        return AmountUnit::TenThousand;
    if (plain == u"亿元" || plain == u"亿" || plain == "yi"_L1)
        return AmountUnit::HundredMillion;
    return {};
}

int LedgerMapping::columnOf(QStringView field) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i] == field && !fields[i].isEmpty())
            return static_cast<int>(i);
    }
    return -1;
}

LedgerMapping ledgerMappingAt(const TableSheet &sheet, int headerRow, int headerRows)
{
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    return mappingAt(sheet, knownNames(), std::min(headerRow, last), headerRows);
}

LedgerMapping guessLedger(const TableSheet &sheet)
{
    const auto known = knownNames();
    const int last = std::min(static_cast<int>(sheet.rows.size()), kHeadSearch);
    LedgerMapping best = mappingAt(sheet, known, -1, 1);
    qsizetype most = 0;
    for (int row = 0; row < last; ++row) {
        for (const int rows : {1, 2}) {
            if (rows > row + 1)
                continue;
            LedgerMapping found = mappingAt(sheet, known, row, rows);
            const qsizetype hits = found.fields.size() - found.fields.count(QString());
            if (hits > most) {
                most = hits;
                best = std::move(found);
            }
        }
    }
    return best;
}

std::optional<AmountUnit> unitInHead(const QString &head)
{
    static const QRegularExpression unit(u"[(（\\[【:：]\\s*(?:单位[:：])?\\s*(亿元|万元|元)"_s);
    const auto match = unit.match(head);
    return match.hasMatch() ? amountUnitFrom(match.captured(1)) : std::nullopt;
}

Result<Money> amountFrom(QStringView text, AmountUnit unit)
{
    static const QRegularExpression form(
        u"^[¥￥]?\\s*(-?)(\\d{1,15})(?:\\.(\\d*))?\\s*(亿元|亿|万元|万|元)?$"_s);
    const auto match = form.match(plainWidth(text).remove(u','));
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid,
                    Words::tr("This is not an amount. Write it as 1,234.50."),
                    text.toString());
    const std::int64_t scale = 100 * yuanIn(amountUnitFrom(match.captured(4)).value_or(unit));
    std::int64_t fen = 0;
    if (qMulOverflow(static_cast<std::int64_t>(match.captured(2).toLongLong()), scale, &fen))
        return fail(ErrorCode::Invalid, Words::tr("This is more than any project costs."));
    std::int64_t place = scale;
    for (const QChar digit : match.captured(3)) {
        if (digit == u'0')
            place = std::max<std::int64_t>(1, place / 10);
        else if (place % 10 != 0 || place < 10)
            return fail(ErrorCode::Invalid, Words::tr("This is finer than a fen."));
        else
            place /= 10;
        fen += digit.digitValue() * (digit == u'0' ? 0 : place);
    }
    if (fen > kLargestAmount.fen)
        return fail(ErrorCode::Invalid, Words::tr("This is more than any project costs."));
    if (!match.captured(1).isEmpty() && fen != 0)
        return fail(ErrorCode::Invalid, Words::tr("An amount of a project cannot be negative."));
    return Money{fen};
}

} // namespace zs
