// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_members.h"
#include "procurement/clock_book.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr int kMostVersion = 1'000'000;
constexpr int kMostAmount = 3'660;
constexpr int kMostSoon = 366;
constexpr int kMostBasisPoints = 100'000;

constexpr std::array<EnumName<RuleMark>, 3> kMarks{
    {{"V", RuleMark::Verified}, {"P", RuleMark::Partly}, {"K", RuleMark::Unchecked}}};
constexpr std::array<EnumName<RuleSeverity>, 4> kSeverities{{{"note", RuleSeverity::Note},
                                                             {"duty", RuleSeverity::Duty},
                                                             {"warning", RuleSeverity::Warning},
                                                             {"stop", RuleSeverity::Stop}}};
constexpr std::array<EnumName<TenderLaw>, 2> kLaws{
    {{"bidding", TenderLaw::Bidding}, {"procurement", TenderLaw::Procurement}}};
constexpr std::array<EnumName<ProcurementWay>, 8> kWays{
    {{"open-tender", ProcurementWay::OpenTender},
     {"invited-tender", ProcurementWay::InvitedTender},
     {"negotiation", ProcurementWay::Negotiation},
     {"consultation", ProcurementWay::Consultation},
     {"inquiry", ProcurementWay::Inquiry},
     {"single-source", ProcurementWay::SingleSource},
     {"framework", ProcurementWay::Framework},
     {"direct", ProcurementWay::Direct}}};
constexpr std::array<EnumName<ClockUnit>, 3> kUnits{
    {{"day", ClockUnit::Day}, {"workday", ClockUnit::Workday}, {"year", ClockUnit::Year}}};
constexpr std::array<EnumName<ClockBound>, 2> kBounds{
    {{"least", ClockBound::Least}, {"most", ClockBound::Most}}};
enum class Counted { First, Last };
constexpr std::array<EnumName<Counted>, 2> kCounted{
    {{"first", Counted::First}, {"last", Counted::Last}}};

QString words(const char *text)
{
    return QCoreApplication::translate("Clocks", text);
}

class Reader {
public:
    ClockBook book(const JsonText &root)
    {
        m_json.known(root,
                     {"format"_L1,
                      "key"_L1,
                      "name"_L1,
                      "issuer"_L1,
                      "version"_L1,
                      "date"_L1,
                      "soonDays"_L1,
                      "guaranteeSoonDays"_L1,
                      "counting"_L1,
                      "events"_L1,
                      "clocks"_L1,
                      "checks"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, kMostVersion, true) != kFormat)
            m_json.fault(root,
                         words(QT_TRANSLATE_NOOP("Clocks", "This format is not known; 1 is.")));
        ClockBook made;
        made.key = m_json.text(root, "key"_L1, true);
        made.name = bilingual(root, "name"_L1);
        made.issuer = m_json.text(root, "issuer"_L1, true);
        made.version = m_json.whole(root, "version"_L1, 0, 1, kMostVersion, true);
        made.date = day(root, "date"_L1);
        made.soonDays = m_json.whole(root, "soonDays"_L1, 0, 0, kMostSoon, true);
        made.guaranteeSoonDays = m_json.whole(root, "guaranteeSoonDays"_L1, 0, 0, kMostSoon, true);
        if (const JsonText *counting =
                m_json.member(root, "counting"_L1, JsonText::Kind::Object, true)) {
            m_json.known(*counting, {"document"_L1, "article"_L1, "mark"_L1, "from"_L1, "text"_L1});
            made.counting = source(*counting, "from"_L1);
            made.countingText = bilingual(*counting, "text"_L1);
        }
        for (const JsonText &item : m_json.list(root, "events"_L1))
            made.events.push_back(event(item));
        for (const JsonText &item : m_json.list(root, "clocks"_L1))
            made.clocks.push_back(clock(item, made));
        for (const JsonText &item : m_json.list(root, "checks"_L1))
            made.checks.push_back(check(item));
        return made;
    }

    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    Bilingual bilingual(const JsonText &object, QLatin1StringView key)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::Object, true);
        if (!found)
            return {};
        m_json.known(*found, {"zh"_L1, "en"_L1});
        return {m_json.text(*found, "zh"_L1, true), m_json.text(*found, "en"_L1, true)};
    }

    QDate day(const JsonText &object, QLatin1StringView key)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::String, true);
        if (!found)
            return {};
        const QDate date = QDate::fromString(found->text, Qt::ISODate);
        if (!date.isValid())
            m_json.fault(*found,
                         words(QT_TRANSLATE_NOOP("Clocks", "Write a day like 2026-01-31.")));
        return date;
    }

    LegalSource source(const JsonText &object, QLatin1StringView from)
    {
        LegalSource made;
        made.document = bilingual(object, "document"_L1);
        made.article = bilingual(object, "article"_L1);
        made.mark = m_json.choice(object, "mark"_L1, kMarks, RuleMark::Unchecked, true);
        made.from = day(object, from);
        return made;
    }

    template <class E, std::size_t N>
    std::vector<E>
    choices(const JsonText &object, QLatin1StringView key, const std::array<EnumName<E>, N> &table)
    {
        std::vector<E> found;
        for (const JsonText &item : m_json.list(object, key, JsonText::Kind::String)) {
            if (const auto value = m_json.named(item, table))
                found.push_back(*value);
        }
        return found;
    }

    /// A key that stands for one thing only.
    QString unique(const JsonText &object, QLatin1StringView key, QSet<QString> &seen)
    {
        QString name = m_json.text(object, key, true);
        if (seen.contains(name))
            m_json.fault(object,
                         words(QT_TRANSLATE_NOOP("Clocks", "\"%1\" stands here twice.")).arg(name));
        seen.insert(name);
        return name;
    }

    ClockEvent event(const JsonText &json)
    {
        m_json.known(json, {"key"_L1, "name"_L1, "laws"_L1, "optional"_L1, "counts"_L1});
        ClockEvent made;
        made.key = unique(json, "key"_L1, m_events);
        made.name = bilingual(json, "name"_L1);
        made.laws = choices(json, "laws"_L1, kLaws);
        made.optional = m_json.flag(json, "optional"_L1, false);
        made.last = m_json.choice(json, "counts"_L1, kCounted, Counted::First) == Counted::Last;
        if (made.laws.empty())
            m_json.fault(json, words(QT_TRANSLATE_NOOP("Clocks", "Say under which law it falls.")));
        return made;
    }

    QString
    eventKey(const JsonText &json, QLatin1StringView key, const StatutoryClock &of, ClockBook &book)
    {
        const JsonText *found = m_json.member(json, key, JsonText::Kind::String, true);
        if (!found)
            return {};
        const ClockEvent *known = book.event(found->text);
        const bool fits = known && std::ranges::all_of(of.laws, [known](TenderLaw law) {
                              return known->belongsTo(law);
                          });
        if (!fits)
            m_json.fault(
                *found,
                words(QT_TRANSLATE_NOOP("Clocks", "There is no event \"%1\" under this law."))
                    .arg(found->text));
        return found->text;
    }

    StatutoryClock clock(const JsonText &json, ClockBook &book)
    {
        m_json.known(json,
                     {"id"_L1,
                      "name"_L1,
                      "document"_L1,
                      "article"_L1,
                      "mark"_L1,
                      "in-force"_L1,
                      "laws"_L1,
                      "ways"_L1,
                      "from"_L1,
                      "to"_L1,
                      "bound"_L1,
                      "amount"_L1,
                      "unit"_L1,
                      "countsFirst"_L1,
                      "rolls"_L1});
        StatutoryClock made;
        made.id = unique(json, "id"_L1, m_ids);
        made.name = bilingual(json, "name"_L1);
        made.source = source(json, "in-force"_L1);
        made.laws = choices(json, "laws"_L1, kLaws);
        made.ways = choices(json, "ways"_L1, kWays);
        made.from = eventKey(json, "from"_L1, made, book);
        made.to = eventKey(json, "to"_L1, made, book);
        made.bound = m_json.choice(json, "bound"_L1, kBounds, ClockBound::Most, true);
        made.amount = m_json.whole(json, "amount"_L1, 1, 1, kMostAmount, true);
        made.unit = m_json.choice(json, "unit"_L1, kUnits, ClockUnit::Day, true);
        made.countsFirst = m_json.flag(json, "countsFirst"_L1, false);
        made.rolls = m_json.flag(json, "rolls"_L1, false);
        if (made.laws.empty())
            m_json.fault(json, words(QT_TRANSLATE_NOOP("Clocks", "Say under which law it falls.")));
        return made;
    }

    /// "10%", "2.5%"
    int share(const JsonText &json)
    {
        const JsonText *found = m_json.member(json, "limit"_L1, JsonText::Kind::String, true);
        if (!found)
            return 0;
        bool read = false;
        const double percent =
            found->text.endsWith(u'%') ? found->text.chopped(1).toDouble(&read) : 0.0;
        const double points = percent * 100;
        if (!read || points < 1 || points > kMostBasisPoints
            || std::abs(points - std::round(points)) > 1e-6) {
            m_json.fault(*found,
                         words(QT_TRANSLATE_NOOP("Clocks", "Write a share like \"2.5%\".")));
            return 0;
        }
        return static_cast<int>(std::round(points));
    }

    MoneyCheck check(const JsonText &json)
    {
        m_json.known(json,
                     {"id"_L1,
                      "name"_L1,
                      "document"_L1,
                      "article"_L1,
                      "mark"_L1,
                      "in-force"_L1,
                      "limit"_L1,
                      "severity"_L1,
                      "text"_L1});
        MoneyCheck made;
        made.id = unique(json, "id"_L1, m_ids);
        made.name = bilingual(json, "name"_L1);
        made.source = source(json, "in-force"_L1);
        made.basisPoints = share(json);
        made.severity = m_json.choice(json, "severity"_L1, kSeverities, RuleSeverity::Note, true);
        made.text = bilingual(json, "text"_L1);
        return made;
    }

    JsonMembers m_json;
    QSet<QString> m_events;
    QSet<QString> m_ids;
};

} // namespace

std::expected<ClockBook, std::vector<TextFault>> readClockBook(const QByteArray &json)
{
    const auto root = readJsonText(json);
    if (!root)
        return std::unexpected(std::vector{root.error()});
    Reader reader;
    ClockBook book = reader.book(*root);
    if (auto faults = reader.takeFaults(); !faults.empty())
        return std::unexpected(std::move(faults));
    return book;
}

} // namespace zs
