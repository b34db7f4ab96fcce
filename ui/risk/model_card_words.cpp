// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/model_card_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(ModelCard)
};

constexpr qsizetype kHashShown = 16;

QString percent(double share)
{
    return u"%1 %"_s.arg(100 * share, 0, 'f', 0);
}

QString measure(double value, int digits)
{
    return std::isnan(value) ? u"—"_s : QString::number(value, 'f', digits);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString tableRow(const QStringList &cells, bool head = false)
{
    QString row;
    for (const QString &cell : cells)
        row += head ? u"<th align='left'>%1</th>"_s.arg(cell.toHtmlEscaped())
                    : u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
    return u"<tr>"_s + row + u"</tr>"_s;
}

QString table(const QString &rows)
{
    return u"<table cellpadding='3'>"_s + rows + u"</table>"_s;
}

QString part(const QString &title, const QStringList &sentences)
{
    return u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(),
                                           sentences.join(u' ').toHtmlEscaped());
}

/// Over all pieces of the rehearsal.
struct Rehearsal {
    std::int64_t cases = 0;
    std::int64_t late = 0;
    std::int64_t alerts = 0;
    std::int64_t right = 0;
    double brier = 0;
    double base = 0;
    double leastAuc = 1;
    double mostAuc = 0;
};

Rehearsal rehearsalOf(const DelayModelCard &card)
{
    Rehearsal all;
    for (const RehearsedPeriod &p : card.periods) {
        const auto n = static_cast<double>(p.cases);
        all.cases += p.cases;
        all.late += p.late;
        all.alerts += p.alerts;
        all.right += p.right;
        all.brier += n * p.brier;
        all.base += n * p.brierBase;
        if (!std::isnan(p.auc)) {
            all.leastAuc = std::min(all.leastAuc, p.auc);
            all.mostAuc = std::max(all.mostAuc, p.auc);
        }
    }
    const double n = std::max(1.0, static_cast<double>(all.cases));
    all.brier /= n;
    all.base /= n;
    return all;
}

/// The card keeps the key.
QString calibrationText(const QString &key)
{
    if (key == u"shrink")
        return Card::tr("drawn towards the rate of all");
    if (key == u"platt")
        return Card::tr("a logistic curve (Platt)");
    if (key == u"isotonic")
        return Card::tr("a rising staircase (isotonic)");
    return Card::tr("none");
}

QString learntFrom(const RiskModel &row, const DelayModelCard &card)
{
    const double rate =
        card.cases > 0 ? static_cast<double>(card.late) / static_cast<double>(card.cases) : 0;
    return part(Card::tr("What it was learnt from"),
                {Card::tr("%1 cases of %2 finished works, foretold from %3 to %4; %5 of the cases "
                          "(%6) were late or over.")
                     .arg(card.cases)
                     .arg(row.outcomes)
                     .arg(dayText(card.first), dayText(card.last))
                     .arg(card.late)
                     .arg(percent(rate)),
                 Card::tr("A case counts when its time was over, finished or not. What was known "
                          "only afterwards is not among the features."),
                 Card::tr("Way: %1. Calibration: %2. Data (SM3): %3.")
                     .arg(card.method,
                          calibrationText(card.calibration),
                          QString::fromLatin1(row.dataHash.toHex().first(
                              std::min<qsizetype>(kHashShown, row.dataHash.size() * 2))))});
}

QString howGood(const DelayModelCard &card)
{
    const Rehearsal all = rehearsalOf(card);
    const RehearsedCandidate *chosen = chosenOf(card);
    if (chosen == nullptr || all.cases == 0)
        return part(Card::tr("How good it was"),
                    {Card::tr("It could not be rehearsed: there are too few cases on different "
                              "days. Nothing is known of how good it is.")});
    QStringList said{
        Card::tr(
            "Rehearsed in time: learnt up to a day and judged on the cases that came after it, "
            "%1 times, on %2 cases.")
            .arg(card.periods.size())
            .arg(all.cases),
        Card::tr("It put a late case before one in time in %1 of the pairs (AUC; %2 to %3 in the "
                 "pieces).")
            .arg(percent(chosen->auc), measure(all.leastAuc, 2), measure(all.mostAuc, 2)),
        Card::tr("Squared error (Brier) %1, against %2 of who tells everybody the known rate.")
            .arg(measure(all.brier, 4), measure(all.base, 4)),
        Card::tr("What it said lay %1 points from what happened, on average.")
            .arg(100 * calibrationError(card.bins), 0, 'f', 1)};
    said << (all.brier < all.base
                 ? Card::tr("That is %1 less error than the rate alone.")
                       .arg(percent(1 - all.brier / all.base))
                 : Card::tr("That is no better than the rate alone: there is no ground to adopt "
                            "it."));
    const Estimate right = wilsonShare(all.right, all.alerts);
    said << (all.alerts == 0
                 ? Card::tr("Rehearsed, it never said 70 % or more: it gives no alerts.")
                 : Card::tr("Rehearsed, %1 of %2 alerts at 70 % were right (95 %: %3 to %4).")
                       .arg(all.right)
                       .arg(all.alerts)
                       .arg(percent(right.low), percent(right.high)));
    return part(Card::tr("How good it was"), said);
}

QString limits(const DelayModelCard &card)
{
    QStringList said;
    if (card.rehearsed.size() > 1)
        said << Card::tr("It was chosen among %1 ways by this very rehearsal, so these figures are "
                         "a little too good.")
                    .arg(card.rehearsed.size());
    if (card.periods.size() > 1) {
        const auto rate = [](const RehearsedPeriod &p) {
            return p.cases > 0 ? static_cast<double>(p.late) / static_cast<double>(p.cases) : 0;
        };
        said << Card::tr("The share that was late went from %1 in the first piece to %2 in the "
                         "last: when it moves on, probabilities lag behind until the model is "
                         "learnt anew.")
                    .arg(percent(rate(card.periods.front())), percent(rate(card.periods.back())));
    }
    said << Card::tr("It holds for works like those it was learnt from. Reasons tell what went "
                     "together with being late; they do not prove that a change would help.");
    said += card.notes;
    return part(Card::tr("What must not be read into it"), said);
}

QString rehearsedTable(const DelayModelCard &card)
{
    if (card.rehearsed.empty())
        return {};
    QString rows = tableRow(
        {Card::tr("Rehearsed way"), Card::tr("Cases"), Card::tr("AUC"), Card::tr("Brier score")},
        true);
    for (const RehearsedCandidate &c : card.rehearsed)
        rows += tableRow({(c.chosen ? u"✓ "_s : QString()) + c.name,
                          QString::number(c.cases),
                          measure(c.auc, 3),
                          measure(c.brier, 4)});
    return table(rows);
}

QString serviceTable(std::span<const ServicePeriod> service)
{
    if (service.empty())
        return {};
    QString rows = tableRow({Card::tr("In service, quarter from"),
                             Card::tr("Cases"),
                             Card::tr("Late"),
                             Card::tr("AUC"),
                             Card::tr("Brier score"),
                             Card::tr("Alerts right")},
                            true);
    for (const ServicePeriod &p : service)
        rows += tableRow({dayText(p.from),
                          QString::number(p.cases),
                          QString::number(p.late),
                          measure(p.auc, 3),
                          measure(p.brier, 4),
                          Card::tr("%1 of %2").arg(p.right).arg(p.alerts)});
    return table(rows);
}

} // namespace

const RehearsedCandidate *chosenOf(const DelayModelCard &card)
{
    const auto found =
        std::ranges::find_if(card.rehearsed, [](const RehearsedCandidate &c) { return c.chosen; });
    return found == card.rehearsed.end() ? nullptr : &*found;
}

QString modelCardHtml(const RiskModel &row, std::span<const ServicePeriod> service)
{
    const DelayModelCard card = cardOf(row);
    QString html = u"<p><b>%1</b></p>"_s.arg(row.name.toHtmlEscaped());
    html += learntFrom(row, card) + howGood(card) + rehearsedTable(card) + limits(card)
            + serviceTable(service);
    if (!row.note.isEmpty())
        html += u"<p>%1</p>"_s.arg(row.note.toHtmlEscaped());
    return html;
}

} // namespace zs
