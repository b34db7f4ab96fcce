// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/meeting_rules.h"

#include "base/json_members.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr std::array<EnumName<DecidedBy>, 2> kDecidedBy{
    {{"vote", DecidedBy::Vote}, {"chief", DecidedBy::Chief}}};

constexpr std::array<EnumName<bool>, 2> kMeasures{{{"atLeast", false}, {"moreThan", true}}};

class Reader {
public:
    MeetingRules rules(const JsonText &root)
    {
        m_json.known(root, {"format"_L1, "matters"_L1, "procedures"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, 1'000'000, true) != 1)
            m_json.fault(root, App::translate("Approval", "This format is not known; 1 is."));
        MeetingRules r;
        for (const JsonText &item : m_json.list(root, "procedures"_L1))
            r.procedures.push_back(procedure(item));
        for (const JsonText &item : m_json.list(root, "matters"_L1))
            r.matters.push_back(matter(item, r));
        if (r.procedures.empty() || r.matters.empty())
            m_json.fault(root, App::translate("Approval", "Matters and procedures are missing."));
        return r;
    }

    MeetingRules site(const JsonText &root, MeetingRules r)
    {
        m_json.known(root, {"format"_L1, "matters"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, 1'000'000, true) != 1)
            m_json.fault(root, App::translate("Approval", "This format is not known; 1 is."));
        for (const JsonText &item : m_json.list(root, "matters"_L1)) {
            MatterRule own = matter(item, r);
            const auto there = std::ranges::find(r.matters, own.key, &MatterRule::key);
            if (there == r.matters.end())
                r.matters.push_back(std::move(own));
            else if (there->source.mark == "V"_L1)
                m_json.fault(item,
                             App::translate("Approval", "“%1” is asked for by the law: %2.")
                                 .arg(there->name, there->source.article));
            else
                *there = std::move(own);
        }
        return r;
    }

    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    /// The article and the mark are asked for with every figure: none comes from nowhere.
    RuleSource source(const JsonText &json)
    {
        RuleSource s{m_json.text(json, "article"_L1, true), m_json.text(json, "mark"_L1, true)};
        if (!QSet<QString>{u"V"_s, u"P"_s, u"K"_s}.contains(s.mark))
            m_json.fault(json, App::translate("Approval", "The mark must be V, P or K."));
        return s;
    }

    QString key(const JsonText &json, QSet<QString> &seen)
    {
        const QString k = m_json.text(json, "key"_L1, true);
        if (seen.contains(k))
            m_json.fault(json, App::translate("Approval", "“%1” stands here twice.").arg(k));
        seen.insert(k);
        return k;
    }

    ShareRule share(const JsonText &json, QLatin1StringView name, RuleSource &from)
    {
        const JsonText *found = m_json.member(json, name, JsonText::Kind::Object, true);
        if (!found)
            return {};
        m_json.known(*found, {"measure"_L1, "of"_L1, "in"_L1, "article"_L1, "mark"_L1});
        from = source(*found);
        ShareRule s;
        s.strict = m_json.choice(*found, "measure"_L1, kMeasures, false, true);
        s.numerator = m_json.whole(*found, "of"_L1, 1, 1, 100, true);
        s.denominator = m_json.whole(*found, "in"_L1, 1, 1, 100, true);
        if (s.numerator > s.denominator || (s.strict && s.numerator == s.denominator))
            m_json.fault(*found, App::translate("Approval", "This share can never be reached."));
        return s;
    }

    ProcedureRule procedure(const JsonText &json)
    {
        m_json.known(json,
                     {"key"_L1,
                      "name"_L1,
                      "packet"_L1,
                      "clocks"_L1,
                      "quorum"_L1,
                      "pass"_L1,
                      "decidedBy"_L1,
                      "chiefLast"_L1});
        ProcedureRule p;
        p.key = key(json, m_procedures);
        p.name = m_json.text(json, "name"_L1, true);
        QSet<QString> seen;
        for (const JsonText &item : m_json.list(json, "packet"_L1)) {
            m_json.known(item, {"key"_L1, "name"_L1, "required"_L1, "article"_L1, "mark"_L1});
            p.packet.push_back({key(item, seen),
                                m_json.text(item, "name"_L1, true),
                                m_json.flag(item, "required"_L1, true),
                                source(item)});
        }
        for (const JsonText &item : m_json.list(json, "clocks"_L1))
            p.clocks.push_back(clock(item, seen));
        p.quorum = share(json, "quorum"_L1, p.quorumSource);
        p.pass = share(json, "pass"_L1, p.passSource);
        p.decidedBy = m_json.choice(json, "decidedBy"_L1, kDecidedBy, DecidedBy::Vote, true);
        if (const JsonText *last =
                m_json.member(json, "chiefLast"_L1, JsonText::Kind::Object, true)) {
            m_json.known(*last, {"value"_L1, "article"_L1, "mark"_L1});
            p.chiefLast = m_json.flag(*last, "value"_L1, true, true);
            p.chiefSource = source(*last);
        }
        return p;
    }

    ClockRule clock(const JsonText &item, QSet<QString> &seen)
    {
        m_json.known(item,
                     {"key"_L1,
                      "name"_L1,
                      "days"_L1,
                      "working"_L1,
                      "required"_L1,
                      "mayShorten"_L1,
                      "article"_L1,
                      "mark"_L1});
        ClockRule c;
        c.key = key(item, seen);
        c.name = m_json.text(item, "name"_L1, true);
        c.days = m_json.whole(item, "days"_L1, 1, 1, 3650, true);
        c.working = m_json.flag(item, "working"_L1, false);
        c.required = m_json.flag(item, "required"_L1, true);
        c.mayShorten = m_json.flag(item, "mayShorten"_L1, false);
        c.source = source(item);
        return c;
    }

    MatterRule matter(const JsonText &item, const MeetingRules &rules)
    {
        m_json.known(item,
                     {"key"_L1,
                      "category"_L1,
                      "name"_L1,
                      "procedure"_L1,
                      "amountField"_L1,
                      "fromYuan"_L1,
                      "processes"_L1,
                      "article"_L1,
                      "mark"_L1});
        MatterRule m;
        m.key = key(item, m_matters);
        m.category = m_json.text(item, "category"_L1, true);
        m.name = m_json.text(item, "name"_L1, true);
        m.procedure = m_json.text(item, "procedure"_L1, true);
        m.amountField = m_json.text(item, "amountField"_L1);
        if (!m.amountField.isEmpty())
            m.fromAmount = m_json.yuan(item, "fromYuan"_L1, true);
        for (const JsonText &process : m_json.list(item, "processes"_L1, JsonText::Kind::String))
            m.processes.push_back(process.text);
        m.source = source(item);
        if (!rules.procedure(m.procedure))
            m_json.fault(
                item, App::translate("Approval", "There is no procedure “%1”.").arg(m.procedure));
        return m;
    }

    JsonMembers m_json;
    QSet<QString> m_procedures;
    QSet<QString> m_matters;
};

} // namespace

const MatterRule *MeetingRules::matter(QStringView key) const
{
    const auto it = std::ranges::find(matters, key, &MatterRule::key);
    return it == matters.end() ? nullptr : &*it;
}

const ProcedureRule *MeetingRules::procedure(QStringView key) const
{
    const auto it = std::ranges::find(procedures, key, &ProcedureRule::key);
    return it == procedures.end() ? nullptr : &*it;
}

Result<MeetingRules> readMeetingRules(const QByteArray &json)
{
    const auto root = readJsonText(json);
    if (!root)
        return fail(ErrorCode::Invalid, inWords({root.error()}));
    Reader reader;
    MeetingRules rules = reader.rules(*root);
    if (const auto faults = reader.takeFaults(); !faults.empty())
        return fail(ErrorCode::Invalid, inWords(faults));
    return rules;
}

Result<MeetingRules> withSiteMatters(const MeetingRules &rules, const QByteArray &json)
{
    const auto root = readJsonText(json);
    if (!root)
        return fail(ErrorCode::Invalid, inWords({root.error()}));
    Reader reader;
    MeetingRules with = reader.site(*root, rules);
    if (const auto faults = reader.takeFaults(); !faults.empty())
        return fail(ErrorCode::Invalid, inWords(faults));
    return with;
}

namespace {

QString matterText(const MatterRule &rule)
{
    const QString from = rule.fromAmount ? App::translate("Approval", "from %1 yuan on (%2)")
                                               .arg(inYuan(*rule.fromAmount), rule.amountField)
                                         : App::translate("Approval", "always");
    return App::translate("Approval", "%1 · %2, %3, %4")
        .arg(rule.category, rule.name, from, rule.source.article);
}

} // namespace

QStringList matterDifferences(const MeetingRules &before, const MeetingRules &after)
{
    QStringList found;
    for (const MatterRule &rule : after.matters) {
        const MatterRule *was = before.matter(rule.key);
        if (!was)
            found << App::translate("Approval", "New: %1.").arg(matterText(rule));
        else if (*was != rule)
            found << App::translate("Approval", "Changed: %1; before: %2.")
                         .arg(matterText(rule), matterText(*was));
    }
    for (const MatterRule &rule : before.matters) {
        if (!after.matter(rule.key))
            found << App::translate("Approval", "Gone: %1.").arg(matterText(rule));
    }
    return found;
}

Result<bool> mustGoToMeeting(const MeetingRules &rules, QStringView matter, const FormValues &form)
{
    const MatterRule *rule = rules.matter(matter);
    if (!rule)
        return fail(
            ErrorCode::NotFound,
            App::translate("Approval", "No rule of collective decisions names “%1”.").arg(matter));
    if (rule->amountField.isEmpty())
        return true;
    const auto it = form.find(rule->amountField);
    const Money *amount = it == form.end() ? nullptr : std::get_if<Money>(&it->second);
    if (!amount)
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "“%1” is not filled in.").arg(rule->amountField));
    return *amount >= rule->fromAmount.value_or(Money{});
}

} // namespace zs
