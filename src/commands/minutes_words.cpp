// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/minutes_words.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingMinutes)
};

using Names = QHash<PersonId, QString>;
using Kind = MinutesLine::Kind;

QString nameOf(const Names &names, PersonId person)
{
    return names.value(person, Words::tr("unknown person"));
}

QString namesOf(const Names &names, const std::vector<PersonId> &persons)
{
    QStringList words;
    for (const PersonId person : persons)
        words << nameOf(names, person);
    return words.isEmpty() ? Words::tr("none") : words.join(Words::tr(", "));
}

QString said(const Names &names, const Spoken &opinion)
{
    QString line =
        Words::tr("%1 (%2): %3")
            .arg(nameOf(names, opinion.person), stanceText(opinion.stance), opinion.text);
    if (!opinion.recordedBy.isValid())
        return line;
    const QString by = nameOf(names, opinion.recordedBy);
    return line
           + (opinion.isOwn() ? Words::tr(" [recorded by %1, confirmed by the speaker]").arg(by)
                              : Words::tr(" [recorded by %1, not confirmed yet]").arg(by));
}

void addFacts(std::vector<MinutesLine> &lines, const MeetingMinutes &minutes, const Names &names)
{
    const auto fact = [&](const QString &label, const QString &value) {
        lines.push_back({Kind::Fact, Words::tr("%1: %2").arg(label, value)});
    };
    fact(Words::tr("Date"), minutes.date.toString(Qt::ISODate));
    fact(Words::tr("In the chair"), nameOf(names, minutes.chief));
    fact(Words::tr("Present"), namesOf(names, minutes.present));
    if (!minutes.attending.empty())
        fact(Words::tr("Attending without a vote"), namesOf(names, minutes.attending));
    QStringList absent;
    for (const MeetingMember &member : minutes.absent)
        absent << nameOf(names, member.person)
                      + (member.absence.isEmpty() ? QString()
                                                  : Words::tr(" (%1)").arg(member.absence));
    if (!absent.isEmpty())
        fact(Words::tr("Absent"), absent.join(Words::tr(", ")));
}

void addDecision(std::vector<MinutesLine> &lines, const MinutesTopic &topic, const Names &names)
{
    const auto text = [&](const QString &words) { lines.push_back({Kind::Text, words}); };
    if (topic.status == TopicStatus::Postponed) {
        text(Words::tr("The topic was postponed: %1").arg(topic.postponed));
        return;
    }
    if (topic.voted)
        text(Words::tr("Vote: %1 entitled, %2 for, %3 against, %4 abstained.")
                 .arg(topic.tally.entitled)
                 .arg(topic.tally.agree)
                 .arg(topic.tally.oppose)
                 .arg(topic.tally.abstain));
    if (topic.status != TopicStatus::Passed && topic.status != TopicStatus::Rejected)
        return;
    text(Words::tr("Decision (%1): %2").arg(statusText(topic.status), topic.resolution.text));
    if (topic.resolution.againstMajority)
        text(Words::tr("Decided against the majority; reasons: %1").arg(topic.resolution.reasons));
    if (!topic.dissents.empty()) {
        text(Words::tr("Different opinions, word for word:"));
        for (const Spoken &dissent : topic.dissents)
            lines.push_back({Kind::Quote, said(names, dissent)});
    }
    for (const ResolutionTask &task : topic.resolution.tasks)
        text(Words::tr("To do: %1 (%2, until %3)")
                 .arg(task.text, nameOf(names, task.owner), task.due.toString(Qt::ISODate)));
}

} // namespace

std::vector<MinutesLine> minutesLines(const OpenedMeeting &meeting, const Names &names)
{
    const MeetingMinutes minutes = minutesOf(meeting.rules, meeting.state);
    std::vector<MinutesLine> lines;
    addFacts(lines, minutes, names);
    for (const MinutesTopic &topic : minutes.topics) {
        lines.push_back(
            {Kind::Heading,
             Words::tr("%1. %2 (%3)").arg(topic.number).arg(topic.title, topic.matterName)});
        for (const Avoidance &avoidance : topic.avoiding)
            lines.push_back({Kind::Text,
                             Words::tr("%1 kept out of the topic (%2).")
                                 .arg(nameOf(names, avoidance.person), avoidance.reason)});
        for (const QString &shortened : topic.shortened)
            lines.push_back({Kind::Text, shortened});
        for (const Spoken &opinion : topic.opinions)
            lines.push_back({Kind::Quote, said(names, opinion)});
        addDecision(lines, topic, names);
    }
    return lines;
}

QString minutesText(const OpenedMeeting &meeting, const Names &names)
{
    QString text = u"# "_s + meeting.row.title + u"\n\n"_s;
    for (const MinutesLine &line : minutesLines(meeting, names)) {
        QString words = line.text;
        switch (line.kind) {
        case Kind::Heading:
            text += u"\n## "_s + words + u"\n\n"_s;
            break;
        case Kind::Quote: // each line of it, or the rest would not be quoted
            text += u"> "_s + words.replace(u'\n', u"\n> "_s) + u"\n\n"_s;
            break;
        case Kind::Fact:
            text += u"- "_s + words + u"\n"_s;
            break;
        case Kind::Text:
            text += words + u"\n\n"_s;
            break;
        }
    }
    return text;
}

QString minutesHtml(const OpenedMeeting &meeting, const Names &names)
{
    QString html;
    for (const MinutesLine &line : minutesLines(meeting, names)) {
        const QString words = line.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        switch (line.kind) {
        case Kind::Heading:
            html += u"<p style=\"margin-top:16px\"><b>%1</b></p>"_s.arg(words);
            break;
        case Kind::Quote:
            html += u"<p style=\"margin-left:24px\">%1</p>"_s.arg(words);
            break;
        case Kind::Fact:
        case Kind::Text:
            html += u"<p>%1</p>"_s.arg(words);
            break;
        }
    }
    return html;
}

} // namespace zs
