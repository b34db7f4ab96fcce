// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/secrecy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Secrecy {
    Q_DECLARE_TR_FUNCTIONS(Secrecy)
};

// what is printed on a document is Chinese whatever the program speaks
constexpr std::array kMarks{QStringView(u""),
                            QStringView(u"内部"),
                            QStringView(u"秘密"),
                            QStringView(u"机密"),
                            QStringView(u"绝密")};

QString levelText(Classification level)
{
    return level == Classification::Open ? Secrecy::tr("open")
                                         : kMarks[static_cast<std::size_t>(level)].toString();
}

QString termText(const SecrecyTerm &term)
{
    if (term.longTerm)
        return u"长期"_s;
    QString text;
    if (term.years > 0)
        text += QString::number(term.years) + u'年';
    if (term.months > 0)
        text += QString::number(term.months) + u"个月"_s;
    return text;
}

const TermLimit *limitOf(Classification level, const LabelRules &rules)
{
    const auto at = std::ranges::find(rules.limits, level, &TermLimit::level);
    return at == rules.limits.end() ? nullptr : &*at;
}

bool isLonger(const SecrecyTerm &term, int years)
{
    return term.longTerm || term.years * 12 + term.months > years * 12;
}

QStringList termFaults(const SecrecyLabel &label, const LabelRules &rules)
{
    QStringList faults;
    if (!label.term.isSet())
        faults << Secrecy::tr("A secret needs a term (%1).").arg(rules.limitArticle.text());
    if (!label.from.isValid())
        faults << Secrecy::tr("A secret needs the day from which its term counts (%1).")
                      .arg(rules.limitArticle.text());
    const TermLimit *limit = limitOf(label.level, rules);
    if (limit && isLonger(label.term, limit->years))
        faults << Secrecy::tr(
                      "%1 is kept for at most %2 years, unless the law says otherwise (%3).")
                      .arg(levelText(label.level))
                      .arg(limit->years)
                      .arg(rules.limitArticle.text());
    return faults;
}

/// Whether everybody of the narrower circle is in the wider one. A person listed by name is only
/// found by name: of what unit the person is, is not known here.
bool isInside(const NeedToKnow &narrow, const NeedToKnow &wide, const UnitTree &units)
{
    return std::ranges::all_of(narrow.persons,
                               [&](PersonId p) { return std::ranges::contains(wide.persons, p); })
           && std::ranges::all_of(narrow.units, [&](OrgUnitId unit) {
                  return std::ranges::any_of(
                      wide.units, [&](OrgUnitId other) { return units.isWithin(unit, other); });
              });
}

} // namespace

Classification Clearance::at(QDate day) const
{
    const bool counts = (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    return counts ? level : std::min(level, Classification::Internal);
}

QString markText(const SecrecyLabel &label)
{
    const QString mark = kMarks[static_cast<std::size_t>(label.level)].toString();
    return isStateSecret(label.level) ? mark + u'★' + termText(label.term) : mark;
}

std::optional<SecrecyLabel> markFromText(QStringView text)
{
    static const QRegularExpression form(
        u"^(秘密|机密|绝密)★(长期|(?:([1-9]\\d{0,2})年)?(?:([1-9]|1[01])个月)?)$"_s);
    for (const Classification plain : {Classification::Open, Classification::Internal}) {
        if (text == kMarks[static_cast<std::size_t>(plain)])
            return SecrecyLabel{plain, {}, {}};
    }
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    const auto at = std::ranges::find(kMarks, match.capturedView(1));
    SecrecyLabel label;
    label.level = static_cast<Classification>(at - kMarks.begin());
    label.term = {match.capturedView(3).toInt(),
                  match.capturedView(4).toInt(),
                  match.capturedView(2) == u"长期"_s};
    return label;
}

QDate lastDayOf(const SecrecyLabel &label)
{
    if (!label.term.isSet() || label.term.longTerm)
        return {};
    return label.from.addYears(label.term.years).addMonths(label.term.months).addDays(-1);
}

QStringList labelFaults(const SecrecyLabel &label, const NeedToKnow &known, const LabelRules &rules)
{
    if (!isStateSecret(label.level)) {
        if (label.term.isSet())
            return {Secrecy::tr("Only a state secret has a term.")};
        return {};
    }
    QStringList faults = termFaults(label, rules);
    if (known.isEmpty())
        faults << Secrecy::tr("A secret needs a list of who needs to know it (%1).")
                      .arg(rules.limitArticle.text());
    return faults;
}

Result<> mayFlow(const Marked &from, const Marked &into, const UnitTree &units)
{
    if (into.level < from.level) {
        return fail(ErrorCode::Forbidden,
                    Secrecy::tr("Content labelled %1 cannot go into a document labelled %2.")
                        .arg(levelText(from.level), levelText(into.level)));
    }
    if (from.known.isEmpty() && !isStateSecret(from.level))
        return {};
    // whose circle was not determined goes nowhere, and nothing goes where the circle was not
    if (from.known.isEmpty() || into.known.isEmpty())
        return fail(ErrorCode::Forbidden,
                    Secrecy::tr("It has to be determined first who needs to know the content and "
                                "who needs to know the document."));
    if (!isInside(into.known, from.known, units))
        return fail(ErrorCode::Forbidden,
                    Secrecy::tr("The document is open to people who need not know the content."));
    return {};
}

QString AggregationAlarm::text() const
{
    return Secrecy::tr(
               "%1 items labelled %2 lie together here (%3 or more are worth a look): check "
               "whether the whole must be labelled %4. %5")
        .arg(found)
        .arg(levelText(rule.of))
        .arg(rule.count)
        .arg(levelText(rule.suggest), article);
}

std::vector<AggregationAlarm> aggregationAlarms(std::span<const Classification> together,
                                                const LabelRules &rules)
{
    std::vector<AggregationAlarm> alarms;
    for (const AggregationRule &rule : rules.aggregation) {
        const auto found = std::ranges::count(together, rule.of);
        // labelled as high as suggested already, somewhere in it: the whole is treated so anyway
        const bool higher = std::ranges::any_of(
            together, [&](Classification level) { return level >= rule.suggest; });
        if (found >= rule.count && !higher)
            alarms.push_back({rule, static_cast<int>(found), rules.aggregationArticle.text()});
    }
    return alarms;
}

} // namespace zs
