// SPDX-License-Identifier: GPL-3.0-or-later
// What resources/processes holds. A file that cannot be used is a fault of the program, but sites
// may replace it, so it is told like any other.
#include "approval/meeting_rules.h"
#include "approval/process_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/processes/"_s;
const QString kMeetings = u"collective.json"_s;

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(kFolder + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Approval", "“%1” is missing.").arg(name));
    return file.readAll();
}

} // namespace

Result<std::vector<ProcessDefinition>> shippedProcesses()
{
    std::vector<ProcessDefinition> definitions;
    const QStringList names = QDir(kFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == kMeetings)
            continue;
        const auto bytes = contentOf(name);
        if (!bytes)
            return passOn(bytes);
        auto definition = readDefinition(*bytes);
        if (!definition)
            return std::unexpected(definition.error().with(name));
        definitions.push_back(std::move(*definition));
    }
    if (const auto faults = faultsAmong(definitions); !faults.empty())
        return fail(ErrorCode::Invalid, faults.front().message, faults.front().node);
    return definitions;
}

Result<MeetingRules> shippedMeetingRules()
{
    const auto bytes = contentOf(kMeetings);
    if (!bytes)
        return passOn(bytes);
    return readMeetingRules(*bytes);
}

} // namespace zs
