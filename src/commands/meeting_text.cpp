// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meeting_text.h"

#include "commands/meeting_desk.h"
#include "crypto/sm3.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProject = "project:"_L1;
constexpr auto kCase = "case:"_L1;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> writeOpening(const MeetingState &planned)
{
    QFile rules(u":/processes/collective.json"_s);
    if (!rules.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, rules.errorString());
    return compact({{"rules"_L1, QString::fromUtf8(rules.readAll())},
                    {"meeting"_L1, QString::fromUtf8(writeMeeting(planned))}});
}

Result<MeetingOpening> readOpening(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    auto rules = readMeetingRules(json["rules"_L1].toString().toUtf8());
    if (!rules)
        return passOn(rules);
    auto state = readMeeting(json["meeting"_L1].toString().toUtf8());
    if (!state)
        return passOn(state);
    return MeetingOpening{std::move(*rules), std::move(*state)};
}

QByteArray
signedContent(const MeetingRow &row, const MeetingState &before, const MeetingActRow &act)
{
    return compact(
        {{"what"_L1, u"zhengshu.meeting.1"_s}, // nothing else that is signed is so called
         {"meeting"_L1, row.id.value().toString()},
         {"opening"_L1, toHex(sm3(row.opening.toUtf8()))},
         {"before"_L1, toHex(sm3(writeMeeting(before)))},
         {"number"_L1, static_cast<qint64>(act.number)},
         {"act"_L1, act.act}});
}

QString referenceTo(CaseId inCase, ProjectId project)
{
    QStringList words;
    if (inCase.isValid())
        words << kCase + inCase.value().toString();
    if (project.isValid())
        words << kProject + project.value().toString();
    return words.join(u' ');
}

ProjectId projectOf(const Topic &topic)
{
    for (const QStringView word : QStringView(topic.reference).split(u' ')) {
        if (word.startsWith(kProject))
            return ProjectId(Uuid::fromString(word.sliced(kProject.size())));
    }
    return {};
}

} // namespace zs
