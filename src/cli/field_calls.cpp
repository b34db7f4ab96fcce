// SPDX-License-Identifier: GPL-3.0-or-later
// Field work: what the office does with a workspace.
#include "cli/cli_commands.h"
#include "cli/field_words.h"
#include "commands/field_desk.h"
#include "commands/photo_desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 kMostRequest = 1 << 20;

Result<FieldDevice> deviceNamed(const FieldDesk &desk, const QString &name)
{
    const auto all = desk.devices();
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find_if(*all, [&](const FieldDevice &row) {
        return row.name == name || row.id.toString() == name;
    });
    if (found == all->end())
        return fail(ErrorCode::NotFound, Calls::tr("No device is called \"%1\".").arg(name));
    return *found;
}

std::optional<ExtractRules> mapRules(const Invocation &call)
{
    if (call.isSet(u"no-map"_s))
        return std::nullopt;
    const QString zooms = call.value(u"map-zooms"_s);
    ExtractRules rules;
    rules.margin = call.value(u"map-margin"_s).toDouble();
    rules.minZoom = zooms.section(u'-', 0, 0).toInt();
    rules.maxZoom = zooms.section(u'-', 1, 1).toInt();
    rules.mostBytes = call.value(u"map-size"_s).toLongLong() << 20;
    return rules;
}

} // namespace

QJsonObject packageJson(const PackageManifest &manifest)
{
    QJsonObject counts;
    for (const auto &[name, count] : manifest.counts)
        counts.insert(name, count);
    return {{u"package"_s, manifest.id.toString()},
            {u"kind"_s, kindText(manifest.kind)},
            {u"device"_s, manifest.deviceName},
            {u"project"_s, manifest.projectCode},
            {u"entries"_s, static_cast<qint64>(manifest.entries.size())},
            {u"bytes"_s, manifest.contentSize()},
            {u"signer"_s, fingerprintWords(manifest.signer)},
            {u"counts"_s, counts}};
}

QString packageText(const PackageManifest &manifest)
{
    QStringList counts;
    for (const auto &[name, count] : manifest.counts)
        counts << u"%1 %2"_s.arg(name).arg(count);
    return Calls::tr("%1 for or from \"%2\", project %3: %4. Signed by %5.")
        .arg(kindText(manifest.kind),
             manifest.deviceName,
             manifest.projectCode,
             counts.join(u", "_s),
             fingerprintWords(manifest.signer));
}

int runFieldRegister(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        QCommandLineOption(u"clearance"_s,
                           Calls::tr("The highest label it may carry: open, internal, secret."),
                           u"label"_s,
                           u"open"_s));
    if (const auto code = call.parse(2, 2, u"field register STORE REQUEST [--clearance LABEL]"_s))
        return *code;
    const QStringList labels{u"open"_s, u"internal"_s, u"secret"_s};
    const auto clearance = labels.indexOf(call.value(u"clearance"_s));
    if (clearance < 0)
        return call.wrongUsage(Calls::tr("The label is open, internal or secret."));
    QFile request(call.word(1));
    if (!request.open(QIODevice::ReadOnly))
        return call.failed(
            {ErrorCode::Io, Calls::tr("The request cannot be read."), request.errorString()});
    const QByteArray bytes = request.read(kMostRequest);
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    FieldDesk desk(**workspace);
    const auto done = desk.registerDevice(bytes, static_cast<Classification>(clearance), {});
    if (!done)
        return call.failed(done.error());
    return call.done(
        {{u"device"_s, done->toString()}, {u"office"_s, desk.officeFingerprint()}},
        Calls::tr("Registered. The device knows this office by %1.").arg(desk.officeFingerprint()));
}

int runFieldDevices(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"field devices STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const FieldDesk desk(**workspace);
    const auto all = desk.devices();
    if (!all)
        return call.failed(all.error());
    QJsonArray rows;
    QStringList lines;
    for (const FieldDevice &row : *all) {
        rows.append(QJsonObject{{u"id"_s, row.id.toString()},
                                {u"name"_s, row.name},
                                {u"fingerprint"_s, fingerprintWords(row.publicKey)},
                                {u"struck_off"_s, row.revokedAt.isValid()}});
        lines << u"%1\t%2"_s.arg(row.name, fingerprintWords(row.publicKey));
    }
    return call.done({{u"devices"_s, rows}, {u"office"_s, desk.officeFingerprint()}},
                     lines.join(u'\n'));
}

int runFieldPrepare(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        QCommandLineOption(u"days"_s, Calls::tr("How long it is good for."), u"number"_s, u"14"_s));
    call.parser().addOptions(
        {{u"no-map"_s, Calls::tr("Without a part of the base map.")},
         {u"map-margin"_s, Calls::tr("Metres of map around each site."), u"metres"_s, u"800"_s},
         {u"map-zooms"_s, Calls::tr("Farthest and closest zoom."), u"from-to"_s, u"10-17"_s},
         {u"map-size"_s, Calls::tr("The map's largest size in MB."), u"number"_s, u"50"_s}});
    if (const auto code = call.parse(4, 4, u"field prepare STORE PROJECT-CODE DEVICE FILE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    FieldDesk desk(**workspace);
    const auto device = deviceNamed(desk, call.word(2));
    if (!device)
        return call.failed(device.error());
    FieldDesk::Order order{.device = device->id,
                           .project = *project,
                           .tasks = {},
                           .days = call.value(u"days"_s).toInt()};
    order.map = mapRules(call);
    const auto made = desk.prepare(order, call.word(3));
    if (!made)
        return call.failed(made.error());
    QJsonObject json = packageJson(*made);
    json.insert(u"map"_s, desk.mapNote());
    return call.done(json, packageText(*made) + u'\n' + desk.mapNote());
}

int runFieldImport(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"field import STORE FILE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto taken = FieldDesk(**workspace).take(call.word(1));
    if (!taken)
        return call.failed(taken.error());
    // the package is in, whatever its videos are
    if (const auto looked = PhotoDesk(**workspace).lookAtVideos(); !looked)
        call.warn(looked.error().message);
    return call.done({{u"package"_s, taken->package.toString()},
                      {u"edits"_s, taken->edits},
                      {u"applied"_s, taken->applied},
                      {u"conflicts"_s, taken->conflicts},
                      {u"refused"_s, taken->refused},
                      {u"reports"_s, taken->reports},
                      {u"files"_s, taken->files}},
                     Calls::tr("Taken in: %1 changes, of them %2 applied, %3 in conflict, %4 "
                               "refused; %5 reports, %6 files.")
                         .arg(taken->edits)
                         .arg(taken->applied)
                         .arg(taken->conflicts)
                         .arg(taken->refused)
                         .arg(taken->reports)
                         .arg(taken->files));
}

int runFieldReceipt(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(3, 3, u"field receipt STORE PACKAGE FILE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const FieldPackageId delta(Uuid::fromString(call.word(1)));
    const auto made = FieldDesk(**workspace).receipt(delta, call.word(2));
    if (!made)
        return call.failed(made.error());
    return call.done(packageJson(*made), packageText(*made));
}

int runFieldClashes(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"field clashes STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto all = FieldDesk(**workspace).clashes();
    if (!all)
        return call.failed(all.error());
    QJsonArray rows;
    QStringList lines;
    for (const FieldDesk::ClashLine &line : *all) {
        QJsonArray sides;
        QStringList words;
        for (std::size_t i = 0; i < line.sides.size(); ++i) {
            const QString value = FieldDesk::valueText(line.row.fieldName, line.sides[i].value);
            sides.append(QJsonObject{{u"value"_s, value},
                                     {u"author"_s, line.sides[i].author},
                                     {u"device"_s, line.devices[i]}});
            words << u"%1 (%2, %3)"_s.arg(value, line.sides[i].author, line.devices[i]);
        }
        rows.append(QJsonObject{{u"id"_s, line.row.id.toString()},
                                {u"task"_s, line.task},
                                {u"field"_s, line.row.fieldName},
                                {u"sides"_s, sides}});
        lines << u"%1\t%2\t%3"_s.arg(line.task, line.field, words.join(u" / "_s));
    }
    return call.done({{u"clashes"_s, rows}}, lines.join(u'\n'));
}

} // namespace zs
