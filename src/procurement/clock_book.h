// SPDX-License-Identifier: GPL-3.0-or-later
// Statutory clocks and limits of tenders, contracts and payments as data: every figure with its
// article and how far it was compared with the source. The format is in procurement/FORMAT.md.
#pragma once

#include "base/bilingual.h"
#include "base/json_text.h"
#include "domain/contract_rows.h"
#include "rules/rule_pack.h"

#include <memory>

namespace zs {

/// Where a figure is written.
struct LegalSource {
    Bilingual document;
    Bilingual article;
    RuleMark mark = RuleMark::Unchecked;
    QDate from; ///< first day in force

    /// "document article (mark)", translated.
    [[nodiscard]] QString text() const;
};

/// Something that happens in a tender and that clocks count from or to (招标采购节点).
struct ClockEvent {
    QString key;
    Bilingual name;
    std::vector<TenderLaw> laws;
    bool optional = false; ///< not every tender has it; clocks from it appear with it
    bool last = false;     ///< of several, the last counts instead of the first

    [[nodiscard]] bool belongsTo(TenderLaw law) const;
};

enum class ClockUnit { Day, Workday, Year };
enum class ClockBound { Least, Most }; ///< 不得少于、应当在…内

/// A time that must be kept between two events (法定时限).
struct StatutoryClock {
    QString id;
    Bilingual name;
    LegalSource source;
    std::vector<TenderLaw> laws;
    std::vector<ProcurementWay> ways; ///< empty = all
    QString from;                     ///< keys of events
    QString to;
    ClockBound bound = ClockBound::Most;
    int amount = 0;
    ClockUnit unit = ClockUnit::Day;
    bool countsFirst = false; ///< whether the day of the first event is counted
    bool rolls = false;       ///< a last day off gives way to the next working day

    [[nodiscard]] bool appliesTo(TenderLaw law, ProcurementWay way) const;
};

/// A limit on an amount: at most a share of another one.
struct MoneyCheck {
    QString id;
    Bilingual name;
    LegalSource source;
    int basisPoints = 0; ///< hundredths of a per cent
    RuleSeverity severity = RuleSeverity::Warning;
    Bilingual text; ///< {amount} {base} {limit} {most}
};

struct ClockBook {
    QString key;
    Bilingual name;
    QString issuer;
    int version = 0;
    QDate date;
    int soonDays = 0;          ///< a due day this near is said to come soon
    int guaranteeSoonDays = 0; ///< the same of the end of a guarantee
    LegalSource counting;      ///< how days are counted
    Bilingual countingText;
    std::vector<ClockEvent> events; ///< in the order they usually happen
    std::vector<StatutoryClock> clocks;
    std::vector<MoneyCheck> checks;

    [[nodiscard]] const ClockEvent *event(QStringView key) const;
    [[nodiscard]] const MoneyCheck *check(QStringView id) const;
};

/// All faults are found at once; a book with one is no book.
[[nodiscard]] std::expected<ClockBook, std::vector<TextFault>>
readClockBook(const QByteArray &json);
/// The one of resources/procurement; Internal names its fault.
[[nodiscard]] Result<std::shared_ptr<const ClockBook>> shippedClocks();

} // namespace zs
