// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_sheet.h"

#include "ui/approval/case_sheet.h"
#include "ui/widgets/sheet_html.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(MeetingSheet)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString row(const QString &what, const QString &html)
{
    return u"<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>"_s.arg(dimHtml(what),
                                                                                 html);
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString()
                          : u"<table cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows);
}

QString nameOf(const PersonNames &names, PersonId person)
{
    return names.value(person, Sheet::tr("unknown person"));
}

ColorRole roleOf(Stance stance)
{
    switch (stance) {
    case Stance::Agree:
        return ColorRole::Done;
    case Stance::Oppose:
        return ColorRole::Late;
    case Stance::Abstain:
        break;
    }
    return ColorRole::Dim;
}

ColorRole roleOf(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Passed:
        return ColorRole::Done;
    case TopicStatus::Rejected:
        return ColorRole::Late;
    case TopicStatus::Postponed:
        return ColorRole::AtRisk;
    default:
        return ColorRole::OnTrack;
    }
}

QString stance(Stance value)
{
    return colored(u"<b>%1</b>"_s.arg(stanceText(value).toHtmlEscaped()), roleOf(value));
}

QString gatesHtml(const std::vector<QString> &gates)
{
    QString html;
    for (const QString &gate : gates)
        html += u"<li>%1</li>"_s.arg(escaped(gate));
    return sectionHtml(Sheet::tr("Before it may be called"))
           + (gates.empty() ? u"<p>%1</p>"_s.arg(colored(
                                  u"✓ "_s + Sheet::tr("Nothing stands before it.").toHtmlEscaped(),
                                  ColorRole::Done))
                            : u"<ul>%1</ul>"_s.arg(html));
}

QString papersHtml(const ProcedureRule &rule, const Topic &topic)
{
    QString rows;
    for (const PacketItem &item : rule.packet) {
        const auto there = topic.packet.find(item.key);
        if (there != topic.packet.end())
            rows += row(item.name, escaped(there->second));
        else if (item.required && topic.status == TopicStatus::Planned)
            rows += row(item.name, colored(Sheet::tr("missing").toHtmlEscaped(), ColorRole::Late));
    }
    for (const ClockRule &kept : rule.clocks) {
        const auto there = topic.clocks.find(kept.key);
        if (there == topic.clocks.end())
            continue;
        QString dates = Sheet::tr("%1 to %2")
                            .arg(there->second.from.toString(Qt::ISODate),
                                 there->second.to.toString(Qt::ISODate));
        if (!there->second.shortened.isEmpty())
            dates += Sheet::tr(" (shortened: %1)").arg(there->second.shortened);
        rows += row(kept.name, escaped(dates));
    }
    return rows.isEmpty() ? QString() : sectionHtml(Sheet::tr("Papers and dates")) + table(rows);
}

QString spokenHtml(const Spoken &said, const PersonNames &names)
{
    QString html = stance(said.stance) + u" "_s + escaped(said.text);
    if (said.recordedBy.isValid())
        html += u" "_s
                + dimHtml(said.isOwn() ? Sheet::tr("recorded by %1, confirmed by the speaker")
                                             .arg(nameOf(names, said.recordedBy))
                                       : Sheet::tr("recorded by %1, not confirmed yet")
                                             .arg(nameOf(names, said.recordedBy)));
    return html;
}

/// What was said in its order, then who is still to speak; the chief's place is closed until all
/// others were heard.
QString opinionsHtml(const OpenedMeeting &meeting, const Topic &topic, const PersonNames &names)
{
    QString rows;
    for (const Spoken &said : topic.opinions)
        rows += row(nameOf(names, said.person), spokenHtml(said, names));
    const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure);
    const MeetingMember *chief = meeting.state.chief();
    const auto silent = [&](PersonId person) { return !topic.opinionOf(person); };
    int others = 0;
    for (const PersonId person : topic.panel) {
        if (!silent(person) || (chief && chief->person == person))
            continue;
        ++others;
        rows += row(nameOf(names, person), dimHtml(Sheet::tr("is to speak")));
    }
    if (chief && std::ranges::contains(topic.panel, chief->person) && silent(chief->person)) {
        const bool closed = rule && rule->chiefLast && others > 0;
        rows += row(nameOf(names, chief->person),
                    closed ? colored(u"✕ "_s
                                         + Sheet::tr("chairs, and speaks last: %n member(s) are "
                                                     "still to be heard (%1)",
                                                     nullptr,
                                                     others)
                                               .arg(rule->chiefSource.article)
                                               .toHtmlEscaped(),
                                     ColorRole::AtRisk)
                           : dimHtml(Sheet::tr("chairs; all others were heard")));
    }
    return rows.isEmpty() ? QString() : sectionHtml(Sheet::tr("Opinions")) + table(rows);
}

QString votesHtml(const OpenedMeeting &meeting, const Topic &topic, const PersonNames &names)
{
    if (topic.status < TopicStatus::Voting || topic.panel.empty()
        || (topic.ballots.empty() && topic.status == TopicStatus::Postponed))
        return {};
    const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure);
    QString rows;
    for (const Ballot &ballot : topic.ballots)
        rows += row(nameOf(names, ballot.person), stance(ballot.stance));
    for (const PersonId person : topic.panel) {
        if (!std::ranges::contains(topic.ballots, person, &Ballot::person))
            rows += row(nameOf(names, person), dimHtml(Sheet::tr("is to vote")));
    }
    QString html = sectionHtml(Sheet::tr("Votes")) + table(rows);
    if (!rule)
        return html;
    const Tally tally = tallyOf(*rule, meeting.state, topic.id);
    const QString words = Sheet::tr("%1 entitled, %2 for, %3 against, %4 abstained: %5 (%6).")
                              .arg(tally.entitled)
                              .arg(tally.agree)
                              .arg(tally.oppose)
                              .arg(tally.abstain)
                              .arg(tally.passes ? Sheet::tr("the majority is reached")
                                                : Sheet::tr("the majority is not reached"),
                                   rule->passSource.article);
    return html + u"<p>%1</p>"_s.arg(escaped(words));
}

QString decisionHtml(const Topic &topic, const PersonNames &names)
{
    if (topic.status == TopicStatus::Postponed)
        return sectionHtml(Sheet::tr("Postponed")) + u"<p>%1</p>"_s.arg(escaped(topic.postponed));
    if (topic.status != TopicStatus::Passed && topic.status != TopicStatus::Rejected)
        return {};
    QString html =
        sectionHtml(Sheet::tr("Decision")) + u"<p>%1</p>"_s.arg(escaped(topic.resolution.text));
    if (topic.resolution.againstMajority)
        html += u"<p>%1</p>"_s.arg(
            colored(u"! "_s
                        + escaped(Sheet::tr("Decided against the majority; reasons: %1")
                                      .arg(topic.resolution.reasons)),
                    ColorRole::AtRisk));
    QString tasks;
    for (const ResolutionTask &task : topic.resolution.tasks)
        tasks += u"<li>%1</li>"_s.arg(escaped(
            Sheet::tr("%1 (%2, until %3)")
                .arg(task.text, nameOf(names, task.owner), task.due.toString(Qt::ISODate))));
    return tasks.isEmpty() ? html : html + u"<ul>%1</ul>"_s.arg(tasks);
}

} // namespace

QString attendanceHtml(const OpenedMeeting &meeting, const PersonNames &names)
{
    const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure);
    QString rows;
    for (const MeetingMember &member : meeting.state.members) {
        QString word =
            member.present
                ? colored(u"✓ "_s + Sheet::tr("present").toHtmlEscaped(), ColorRole::Done)
                : dimHtml(member.absence.isEmpty() ? Sheet::tr("not there")
                                                   : Sheet::tr("absent: %1").arg(member.absence));
        rows += row(nameOf(names, member.person),
                    dimHtml(kindText(member.kind)) + u" &nbsp; "_s + word);
    }
    QString html = table(
        row(Sheet::tr("Kind of meeting"), escaped(rule ? rule->name : meeting.state.procedure))
        + row(Sheet::tr("Date"), meeting.state.date.toString(Qt::ISODate))
        + row(Sheet::tr("Status"), escaped(statusText(meeting.state.status))));
    if (rule)
        html += u"<p>%1</p>"_s.arg(
            dimHtml(Sheet::tr("Quorum: %1. How it decides: %2.")
                        .arg(rule->quorumSource.article, rule->passSource.article)));
    return html + sectionHtml(Sheet::tr("Members")) + table(rows);
}

QString topicHtml(const OpenedMeeting &meeting,
                  const Topic &topic,
                  const std::vector<QString> &gates,
                  const PersonNames &names)
{
    const MatterRule *matter = meeting.rules.matter(topic.matter);
    QString html =
        table(row(Sheet::tr("Matter"),
                  escaped(matter ? u"%1 · %2"_s.arg(matter->category, matter->name) : topic.matter))
              + row(Sheet::tr("Rests on"), escaped(matter ? matter->source.article : QString()))
              + row(Sheet::tr("Status"),
                    colored(u"<b>%1</b>"_s.arg(statusText(topic.status).toHtmlEscaped()),
                            roleOf(topic.status))));
    if (topic.status == TopicStatus::Planned && meeting.state.status <= MeetingStatus::Open)
        html += gatesHtml(gates);
    // what was decided, then what is being said, before what was laid ready
    html += decisionHtml(topic, names) + opinionsHtml(meeting, topic, names)
            + votesHtml(meeting, topic, names);
    if (const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure))
        html += papersHtml(*rule, topic);
    QString avoiding;
    for (const Avoidance &avoidance : topic.avoiding)
        avoiding += row(nameOf(names, avoidance.person), escaped(avoidance.reason));
    if (!avoiding.isEmpty())
        html += sectionHtml(Sheet::tr("Keep out of the topic")) + table(avoiding);
    return html + opinionsHtml(meeting, topic, names) + votesHtml(meeting, topic, names)
           + decisionHtml(topic, names);
}

QString verdictsHtml(const std::vector<MeetingActVerdict> &verdicts)
{
    QString rows;
    for (const MeetingActVerdict &verdict : verdicts) {
        QString line = u"%1  %2"_s.arg(verdict.actorName, verbText(verdict.verb)).toHtmlEscaped();
        if (verdict.topic > 0)
            line += u" "_s + dimHtml(Sheet::tr("topic %1").arg(verdict.topic));
        const ColorRole role = verdict.verdict == SignatureVerdict::Valid     ? ColorRole::Done
                               : verdict.verdict == SignatureVerdict::Invalid ? ColorRole::Critical
                                                                              : ColorRole::Dim;
        line += u" &nbsp; "_s + colored(verdictText(verdict.verdict).toHtmlEscaped(), role);
        if (!verdict.why.isEmpty())
            line += u" "_s + escaped(verdict.why);
        rows += row(QString::number(verdict.number), line);
    }
    return sectionHtml(Sheet::tr("Signatures")) + table(rows);
}

} // namespace zs
