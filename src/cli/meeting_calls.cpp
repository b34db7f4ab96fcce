// SPDX-License-Identifier: GPL-3.0-or-later
// meeting list, meeting show, meeting verify, followup list.
#include "cli/cli_commands.h"
#include "cli/row_list.h"
#include "cli/signature_tally.h"
#include "commands/follow_up_desk.h"
#include "commands/minutes_words.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// All meetings that may be read, or the one with that number.
Result<std::vector<MeetingRow>> wanted(const MeetingDesk &desk, const QString &number)
{
    auto rows = desk.meetings();
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const MeetingRow &row) {
        return !number.isEmpty() && QString::number(row.number) != number;
    });
    if (rows->empty() && !number.isEmpty())
        return fail(ErrorCode::NotFound,
                    Calls::tr("You have nothing to do with a meeting No. %1.").arg(number));
    std::ranges::reverse(*rows);
    return rows;
}

QHash<PersonId, QString> namesIn(const Workspace &workspace)
{
    QHash<PersonId, QString> names;
    if (const auto people = workspace.people()) {
        for (const Person &person : *people)
            names.insert(person.id, person.name);
    }
    return names;
}

QJsonArray topicsOf(const MeetingState &state)
{
    QJsonArray topics;
    for (const Topic &topic : state.topics)
        topics << QJsonObject{{u"number"_s, topic.id},
                              {u"title"_s, topic.title},
                              {u"matter"_s, topic.matter},
                              {u"status"_s, statusText(topic.status)},
                              {u"decision"_s, topic.resolution.text},
                              {u"postponed"_s, topic.postponed}};
    return topics;
}

} // namespace

int runMeetingList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"meeting list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto rows = wanted(MeetingDesk(**workspace), {});
    if (!rows)
        return call.failed(rows.error());
    RowList list;
    for (const MeetingRow &row : *rows) {
        const QString status = statusText(static_cast<MeetingStatus>(row.status));
        const QString date = row.date.toString(Qt::ISODate);
        list.add({{u"number"_s, static_cast<qint64>(row.number)},
                  {u"title"_s, row.title},
                  {u"procedure"_s, row.procedure},
                  {u"date"_s, date},
                  {u"status"_s, status}},
                 {QString::number(row.number), date, status, row.title});
    }
    return list.done(call, u"meetings"_s);
}

int runMeetingShow(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"meeting show STORE NUMBER"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const MeetingDesk desk(**workspace);
    const auto rows = wanted(desk, call.word(1));
    if (!rows)
        return call.failed(rows.error());
    const auto meeting = desk.read(rows->front().id);
    if (!meeting)
        return call.failed(meeting.error());
    return call.done({{u"number"_s, static_cast<qint64>(meeting->row.number)},
                      {u"title"_s, meeting->row.title},
                      {u"status"_s, statusText(meeting->state.status)},
                      {u"topics"_s, topicsOf(meeting->state)}},
                     minutesText(*meeting, namesIn(**workspace)));
}

int runMeetingVerify(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 2, u"meeting verify STORE [NUMBER]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const MeetingDesk desk(**workspace);
    const auto rows = wanted(desk, call.word(1));
    if (!rows)
        return call.failed(rows.error());
    QJsonArray list;
    SignatureTally tally;
    for (const MeetingRow &row : *rows) {
        const auto verdicts = desk.verify(row.id);
        if (!verdicts)
            return call.failed(verdicts.error());
        QJsonArray acts;
        for (const MeetingActVerdict &verdict : *verdicts) {
            acts << QJsonObject{{u"number"_s, static_cast<qint64>(verdict.number)},
                                {u"person"_s, verdict.actorName},
                                {u"act"_s, verbName(verdict.verb)},
                                {u"topic"_s, verdict.topic},
                                {u"at"_s, verdict.at.toIso()},
                                {u"signature"_s, verdictName(verdict.verdict)},
                                {u"why"_s, verdict.why}};
            tally.add({row.number,
                       verdict.number,
                       verdict.actorName,
                       verbText(verdict.verb),
                       verdict.verdict,
                       verdict.why});
        }
        list << QJsonObject{{u"number"_s, static_cast<qint64>(row.number)}, {u"acts"_s, acts}};
    }
    return tally.done(call, u"meetings"_s, list);
}

int runFollowUpList(Invocation &call)
{
    constexpr std::array kLists{"mine"_L1, "supervised"_L1, "late"_L1};
    call.takesWorkspace();
    call.parser().addOption(
        {u"list"_s, Calls::tr("mine (default), supervised or late."), u"LIST"_s, u"mine"_s});
    if (const auto code = call.parse(1, 1, u"followup list STORE [--list LIST]"_s))
        return *code;
    const auto which = std::ranges::find(kLists, call.value(u"list"_s));
    if (which == kLists.end())
        return call.wrongUsage(Calls::tr("There is no list \"%1\".").arg(call.value(u"list"_s)));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto lines =
        FollowUpDesk(**workspace).list(static_cast<FollowUpDesk::Which>(which - kLists.begin()));
    if (!lines)
        return call.failed(lines.error());
    const QHash<PersonId, QString> names = namesIn(**workspace);
    const EntityInfo &info = *entityInfo(EntityKind::FollowUp);
    const FieldInfo &status = info.fields[static_cast<std::size_t>(fieldIndex(info, u"status"))];
    RowList list;
    for (const FollowUpLine &line : *lines) {
        const QString due = line.row.due.toString(Qt::ISODate);
        const QString state = choiceText(info, status, static_cast<std::int64_t>(line.row.status));
        const QString late = line.daysLate > 0
                                 ? Calls::tr("%n working day(s) late", nullptr, line.daysLate)
                                 : QString();
        list.add({{u"text"_s, line.row.text},
                  {u"person"_s, names.value(line.row.person)},
                  {u"due"_s, due},
                  {u"workingDaysLate"_s, line.daysLate},
                  {u"status"_s, state},
                  {u"from"_s, line.from}},
                 {due, names.value(line.row.person), state, late, line.row.text, line.from});
    }
    return list.done(call, u"followUps"_s);
}

} // namespace zs
