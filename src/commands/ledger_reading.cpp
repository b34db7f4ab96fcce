// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ledger_reading.h"

#include "commands/particulars.h"
#include "commands/table_cells.h"
#include "exchange/cell_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerReading)
};

constexpr std::size_t kMostRows = 100'000;
constexpr int kProgressRows = 256;
constexpr std::int64_t kSmallProject = 1'000'000;         // fen: ten thousand yuan
constexpr std::int64_t kHugeProject = 10'000'000'000'000; // fen: a hundred billion yuan

QString cellAt(const TableSheet &sheet, int row, int column)
{
    const TableCells &cells = sheet.rows[static_cast<std::size_t>(row)];
    return column >= 0 && column < static_cast<int>(cells.size())
               ? cells[static_cast<std::size_t>(column)].text.simplified()
               : QString();
}

bool isSum(const QString &text)
{
    static const QRegularExpression sum(u"^(合\\s*计|总\\s*计|小\\s*计|共计|total|sum)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return sum.match(text).hasMatch();
}

class Reader {
public:
    Reader(const TableSheet &sheet, const LedgerOrder &order, const LedgerNames &names, QDate today)
        : m_sheet(sheet)
        , m_order(order)
        , m_names(names)
        , m_today(today)
    {}

    LedgerReading read(const LedgerProgress &progress)
    {
        const int first = m_order.mapping.headerRow + 1;
        const int code = m_order.mapping.columnOf(u"code");
        const int name = m_order.mapping.columnOf(u"name");
        if (code < 0)
            whole(Words::tr("Say which column holds the codes of the projects."));
        if (name < 0)
            whole(Words::tr("Say which column holds the names of the projects."));
        if (m_sheet.rows.size() > kMostRows)
            whole(Words::tr("At most %1 rows can be imported at once.").arg(kMostRows));
        if (!m_out.problems.empty())
            return std::move(m_out);
        const int all = static_cast<int>(m_sheet.rows.size());
        for (int row = first; row < all; ++row) {
            if (progress && row % kProgressRows == 0 && !progress(row, all)) {
                whole(Words::tr("Reading was stopped."));
                return std::move(m_out);
            }
            if (isPassedOver(row, code, name))
                ++m_out.passedOver;
            else if (!m_order.left.contains(row + 1))
                readRow(row);
        }
        if (m_out.projects.empty() && m_out.problems.empty())
            whole(Words::tr("There is no project below the head."));
        lookAtAmounts();
        lookAtPapers();
        return std::move(m_out);
    }

private:
    void whole(const QString &why) { m_out.problems.push_back({0, -1, {}, why}); }
    void problem(int row, int column, const QString &why)
    {
        m_out.problems.push_back({row + 1, column, cellAt(m_sheet, row, column), why});
    }
    void hint(int row, int column, const QString &why)
    {
        m_out.hints.push_back(
            {row + 1, column, row < 0 ? QString() : cellAt(m_sheet, row, column), why});
    }

    /// Blank rows, heads that are printed again on each page, and rows of sums.
    bool isPassedOver(int row, int code, int name)
    {
        bool blank = true;
        bool head = m_order.mapping.headerRow >= 0;
        for (int c = 0; c < static_cast<int>(m_order.mapping.fields.size()); ++c) {
            const QString text = cellAt(m_sheet, row, c);
            blank = blank && text.isEmpty();
            head = head && text == cellAt(m_sheet, m_order.mapping.headerRow, c);
        }
        if (blank || head)
            return true;
        const bool sum = isSum(cellAt(m_sheet, row, name)) || isSum(cellAt(m_sheet, row, code))
                         || isSum(cellAt(m_sheet, row, 0));
        if (sum)
            hint(row, name, Words::tr("A row of sums is passed over."));
        return sum;
    }

    void readRow(int row)
    {
        Project project;
        m_amountsOfRow.clear();
        m_papersOfRow.clear();
        const std::size_t before = m_out.problems.size();
        for (int c = 0; c < static_cast<int>(m_order.mapping.fields.size()); ++c) {
            const LedgerField *field = ledgerField(m_order.mapping.fields[c]);
            if (!field)
                continue;
            const QString text = cellAt(m_sheet, row, c);
            if (text.isEmpty())
                continue;
            if (auto fits = put(project, *field, row, c, text); !fits)
                problem(row, c, fits.error().message);
        }
        checkCode(project, row);
        for (const FieldProblem &each : particularProblems(project, m_today))
            problem(row, m_order.mapping.columnOf(QString(each.column)), each.why);
        if (m_out.problems.size() == before) {
            m_out.projects.push_back(std::move(project));
            m_out.figures.push_back(figuresOfRow(row));
            m_out.rows.push_back(row + 1);
        }
    }

    /// What the row says of the ladder; an amount without its document is worth a look.
    std::vector<LedgerFigure> figuresOfRow(int row)
    {
        std::vector<LedgerFigure> figures;
        for (const auto &[rung, amount] : m_amountsOfRow) {
            const auto paper = m_papersOfRow.find(rung);
            const int column = columnOfPaper(rung);
            if (paper == m_papersOfRow.end()) {
                ++m_without;
                if (column >= 0)
                    hint(row, column, Words::tr("The amount has no document number yet (文号)."));
            }
            figures.push_back(
                {rung, amount, paper == m_papersOfRow.end() ? QString() : paper->second});
        }
        for (const auto &[rung, number] : m_papersOfRow) {
            if (!m_amountsOfRow.contains(rung))
                hint(row, columnOfPaper(rung), Words::tr("There is no amount for this document."));
        }
        return figures;
    }

    [[nodiscard]] int columnOfPaper(MoneyRung rung) const
    {
        for (const LedgerField &field : ledgerFields()) {
            if (field.kind == LedgerKind::Paper && field.rung == rung)
                return m_order.mapping.columnOf(field.id);
        }
        return -1;
    }

    void lookAtPapers()
    {
        const bool named = std::ranges::any_of(m_order.mapping.fields, [](const QString &id) {
            const LedgerField *field = ledgerField(id);
            return field && field->kind == LedgerKind::Paper;
        });
        if (!named && m_without > 0)
            hint(-1,
                 -1,
                 Words::tr("No column holds document numbers (文号): %n amount(s) come in without "
                           "a document, to be added in each project.",
                           nullptr,
                           m_without));
    }

    void checkCode(Project &project, int row)
    {
        const int column = m_order.mapping.columnOf(u"code");
        if (project.code.isEmpty())
            return; // told with the particulars
        if (m_names.codes.contains(project.code))
            problem(
                row, column, Words::tr("A project with this code is in the workspace already."));
        const int other = m_seen.value(project.code, -1);
        if (other >= 0)
            problem(row, column, Words::tr("Row %1 has this code too.").arg(other + 1));
        else
            m_seen.insert(project.code, row);
    }

    static const FieldInfo &infoOf(const LedgerField &field)
    {
        const EntityInfo &info = *entityInfo(EntityKind::Project);
        return info.fields[static_cast<std::size_t>(fieldIndex(info, field.id))];
    }

    template <class T>
    Result<> named(Project &project,
                   const LedgerField &field,
                   const QHash<QString, T> &known,
                   const QString &text,
                   const QString &unknown)
    {
        const auto found = known.constFind(text);
        if (found == known.cend())
            return fail(ErrorCode::Invalid, unknown);
        if constexpr (!std::is_same_v<T, QString>) {
            if (!found->isValid())
                return fail(ErrorCode::Invalid, Words::tr("More than one has this name."));
        }
        infoOf(field).set(&project, FieldCodec<T>::pack(*found));
        return {};
    }

    Result<>
    put(Project &project, const LedgerField &field, int row, int column, const QString &text)
    {
        if (field.kind == LedgerKind::Paper) {
            m_papersOfRow[field.rung] = text;
            return {};
        }
        if (field.isAmount())
            return putAmount(project, field, row, column, text);
        const FieldInfo &info = infoOf(field);
        switch (field.kind) {
        case LedgerKind::Text:
            return putText(project, field, text, row, column);
        case LedgerKind::Choice:
            return readChoice(*entityInfo(EntityKind::Project), info, text)
                .transform([&](std::int64_t value) { info.set(&project, value); });
        case LedgerKind::Day:
            return putDay(project, info, row, column, text);
        case LedgerKind::Unit:
            return named(
                project, field, m_names.units, text, Words::tr("There is no unit with this name."));
        case LedgerKind::Person:
            return named(project,
                         field,
                         m_names.people,
                         text,
                         Words::tr("There is no person with this name."));
        case LedgerKind::Goal:
            return named(project,
                         field,
                         m_names.goals,
                         text,
                         Words::tr("There is no plan or key task with this name."));
        case LedgerKind::Degrees:
        case LedgerKind::Metres:
            return putNumber(project, info, field.kind, text);
        default: // tags
            break;
        }
        return putTags(project, text);
    }

    Result<>
    putText(Project &project, const LedgerField &field, const QString &text, int row, int column)
    {
        QString value = text;
        const bool division = field.id == "division"_L1;
        if (division || field.id == "industry"_L1) {
            const auto &known = division ? m_names.divisions : m_names.industries;
            value = known.value(text.section(u' ', 0, 0), known.value(text));
            if (value.isEmpty()) {
                value = text;
                hint(row, column, Words::tr("This is not in the dictionary."));
            }
        }
        infoOf(field).set(&project, FieldValue(value));
        return {};
    }

    Result<>
    putDay(Project &project, const FieldInfo &info, int row, int column, const QString &text)
    {
        const TableCell &cell =
            m_sheet.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        QDate day = cell.date.isValid() ? cell.date.date() : QDate();
        if (!day.isValid()) {
            const auto read = readDay(text);
            if (!read)
                return passOn(read);
            day = read->date;
        }
        info.set(&project, FieldCodec<QDate>::pack(day));
        return {};
    }

    Result<>
    putAmount(Project &project, const LedgerField &field, int row, int column, const QString &text)
    {
        const auto amount = amountFrom(text, m_order.unit.value_or(AmountUnit::Yuan));
        if (!amount)
            return passOn(amount);
        if (amount->fen == 0)
            return {};
        m_out.unitMissing = m_out.unitMissing || !m_order.unit;
        m_amounts.push_back(amount->fen);
        m_amountsOfRow[field.rung] = *amount;
        if (field.kind == LedgerKind::Amount)
            infoOf(field).set(&project, FieldCodec<Money>::pack(*amount));
        if (m_order.unit && amount->fen > kHugeProject)
            hint(row,
                 column,
                 Words::tr("%1 × 10k yuan: is the unit right?").arg(inTenThousandYuan(*amount)));
        return {};
    }

    static Result<>
    putNumber(Project &project, const FieldInfo &info, LedgerKind kind, const QString &text)
    {
        bool fine = false;
        const double value = text.toDouble(&fine);
        if (!fine || !std::isfinite(value) || std::abs(value) > 1e9)
            return fail(ErrorCode::Invalid, Words::tr("This is not a number."));
        if (kind == LedgerKind::Degrees)
            info.set(&project, FieldValue(value));
        else
            info.set(&project, FieldValue(static_cast<std::int64_t>(std::llround(value))));
        return {};
    }

    Result<> putTags(Project &project, const QString &text)
    {
        static const QRegularExpression between(u"[\\s,;，；、]+"_s);
        QStringList codes;
        for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
            const QString code = m_names.tags.value(word);
            if (code.isEmpty())
                return fail(ErrorCode::Invalid,
                            Words::tr("“%1” is not among the tags of the dictionary.").arg(word));
            if (!codes.contains(code))
                codes << code;
        }
        project.tags = codes.join(u' ');
        return {};
    }

    /// Amounts that are all absurdly small or large were not in the unit that was said.
    void lookAtAmounts()
    {
        if (!m_order.unit || m_amounts.empty())
            return;
        for (const LedgerField &field : ledgerFields()) {
            const int column = field.isAmount() ? m_order.mapping.columnOf(field.id) : -1;
            const auto said = column < 0 ? std::nullopt : unitInHead(m_order.mapping.heads[column]);
            if (said && *said != *m_order.unit)
                hint(-1,
                     column,
                     Words::tr("The head of column %1 says %2, not %3.")
                         .arg(columnLetters(column),
                              amountUnitText(*said),
                              amountUnitText(*m_order.unit)));
        }
        std::ranges::sort(m_amounts);
        const std::int64_t middle = m_amounts[m_amounts.size() / 2];
        if (middle < kSmallProject || middle > kHugeProject)
            hint(-1,
                 -1,
                 Words::tr("Half of the amounts are below %1 yuan, half above: is the unit right?")
                     .arg(inYuan({middle})));
    }

    const TableSheet &m_sheet;
    const LedgerOrder &m_order;
    const LedgerNames &m_names;
    QDate m_today;
    LedgerReading m_out;
    QHash<QString, int> m_seen; ///< rows, by code
    std::vector<std::int64_t> m_amounts;
    std::map<MoneyRung, Money> m_amountsOfRow;
    std::map<MoneyRung, QString> m_papersOfRow;
    int m_without = 0; ///< amounts without a document
};

} // namespace

LedgerReading readLedger(const TableSheet &sheet,
                         const LedgerOrder &order,
                         const LedgerNames &names,
                         QDate today,
                         const LedgerProgress &progress)
{
    return Reader(sheet, order, names, today).read(progress);
}

} // namespace zs
