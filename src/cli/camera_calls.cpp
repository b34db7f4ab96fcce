// SPDX-License-Identifier: GPL-3.0-or-later
// camera list, camera add, camera take, camera tidy, camera bring-back.
#include "cli/cli_commands.h"
#include "cli/row_list.h"
#include "commands/camera_desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// By its id or by a name that only one camera in use has.
Result<QString> cameraBy(const CameraDesk &desk, const QString &word)
{
    const auto lines = desk.list();
    if (!lines)
        return passOn(lines);
    QStringList found;
    for (const CameraDesk::Line &line : *lines) {
        if (line.row.id == word)
            return word;
        if (line.row.name == word && !line.row.retired)
            found << line.row.id;
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Calls::tr("There is no camera \"%1\".").arg(word));
    if (found.size() > 1)
        return fail(ErrorCode::Invalid,
                    Calls::tr("Several cameras are called \"%1\". Give the id instead.").arg(word));
    return found.front();
}

/// The camera that the second word names, in the workspace that the first one does.
template <class Act>
int withCamera(Invocation &call, const QString &usage, Act act)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, usage))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    CameraDesk desk(**workspace);
    const auto id = cameraBy(desk, call.word(1));
    if (!id)
        return call.failed(id.error());
    return act(desk, *id);
}

/// All that are due, each with what came of it.
int takeDue(Invocation &call, CameraDesk &desk)
{
    const auto due = desk.due({});
    if (!due)
        return call.failed(due.error());
    RowList rows;
    bool allGood = true;
    for (const CameraDesk::Errand &errand : *due) {
        const auto kept = desk.keep(CameraDesk::fetch(errand));
        QString words = !kept        ? kept.error().message
                        : kept->same ? Calls::tr("The same picture as before; nothing was written.")
                                     : Calls::tr("Taken.");
        QJsonObject row{{u"camera"_s, errand.camera.name}, {u"id"_s, errand.camera.id}};
        if (kept)
            row[u"same"_s] = kept->same;
        else
            row[u"error"_s] = kept.error().message;
        allGood = allGood && kept.has_value();
        rows.add(row, {errand.camera.name, words});
    }
    const int code = rows.done(call, u"taken"_s);
    return code == kDone && !allGood ? kRefused : code;
}

std::optional<KeepRule> keepFrom(const QString &text)
{
    if (text == "all"_L1)
        return KeepRule{KeepKind::All, 0};
    bool ok = false;
    const int days = text.section(u':', 1).toInt(&ok);
    if (!ok)
        return std::nullopt;
    if (text.startsWith("day:"_L1))
        return KeepRule{KeepKind::OneADay, days};
    if (text.startsWith("drop:"_L1))
        return KeepRule{KeepKind::Drop, days};
    return std::nullopt;
}

} // namespace

int runCameraList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"camera list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto lines = CameraDesk(**workspace).list();
    if (!lines)
        return call.failed(lines.error());
    RowList rows;
    for (const CameraDesk::Line &line : *lines) {
        const QString last = line.newest ? line.newest->takenAt.toString() : QString();
        rows.add({{u"id"_s, line.row.id},
                  {u"name"_s, line.row.name},
                  {u"project"_s, line.project},
                  {u"source"_s, line.row.source},
                  {u"state"_s, cameraStateText(line.state)},
                  {u"silent"_s, line.state == CameraState::Silent},
                  {u"pictures"_s, line.shots},
                  {u"let_go"_s, line.old},
                  {u"last"_s, line.newest ? line.newest->takenAt.toIso() : QString()}},
                 {line.row.name,
                  line.project,
                  cameraStateText(line.state),
                  QString::number(line.shots),
                  last,
                  line.row.source});
    }
    return rows.done(call, u"cameras"_s);
}

int runCameraAdd(Invocation &call)
{
    call.takesWorkspace();
    const QString value = Calls::tr("value");
    call.parser().addOptions(
        {{u"every"_s, Calls::tr("A picture every so many minutes."), value, u"60"_s},
         {u"from"_s, Calls::tr("From this hour of the day."), value, u"7"_s},
         {u"until"_s, Calls::tr("Until this hour of the day."), value, u"19"_s},
         {u"keep"_s, Calls::tr("all, day:DAYS or drop:DAYS."), value, u"day:30"_s},
         {u"longitude"_s, Calls::tr("Where it stands, degrees."), value, u"0"_s},
         {u"latitude"_s, Calls::tr("Where it stands, degrees."), value, u"0"_s}});
    if (const auto code =
            call.parse(4, 4, u"camera add STORE PROJECT-CODE NAME ADDRESS-OR-FOLDER"_s))
        return *code;
    Camera camera;
    camera.name = call.word(2);
    camera.source = call.word(3);
    const auto keep = keepFrom(call.value(u"keep"_s));
    if (!keep)
        return call.wrongUsage(Calls::tr("--keep takes all, day:DAYS or drop:DAYS."));
    camera.keep = *keep;
    bool fine[5] = {};
    camera.times = {call.value(u"every"_s).toInt(&fine[0]),
                    call.value(u"from"_s).toInt(&fine[1]),
                    call.value(u"until"_s).toInt(&fine[2])};
    camera.longitude = call.value(u"longitude"_s).toDouble(&fine[3]);
    camera.latitude = call.value(u"latitude"_s).toDouble(&fine[4]);
    if (!std::ranges::all_of(fine, std::identity()))
        return call.wrongUsage(Calls::tr("Minutes, hours and degrees are numbers."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    camera.project = *project;
    const auto id = CameraDesk(**workspace).save(camera);
    if (!id)
        return call.failed(id.error());
    return call.done({{u"id"_s, *id}}, Calls::tr("The camera is set up."));
}

int runCameraTake(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 2, u"camera take STORE [CAMERA]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    CameraDesk desk(**workspace);
    if (call.word(1).isEmpty())
        return takeDue(call, desk);
    const auto id = cameraBy(desk, call.word(1));
    if (!id)
        return call.failed(id.error());
    const auto kept = desk.take(*id);
    if (!kept)
        return call.failed(kept.error());
    return call.done({{u"same"_s, kept->same}},
                     kept->same ? Calls::tr("The same picture as before; nothing was written.")
                                : Calls::tr("Taken."));
}

int runCameraTidy(Invocation &call)
{
    return withCamera(
        call, u"camera tidy STORE CAMERA"_s, [&call](CameraDesk &desk, const QString &id) {
            const auto gone = desk.tidy(id);
            return gone ? call.done({{u"pictures"_s, *gone}},
                                    Calls::tr("Taken out by the rule: %1 pictures. They can be "
                                              "brought back.")
                                        .arg(*gone))
                        : call.failed(gone.error());
        });
}

int runCameraBringBack(Invocation &call)
{
    return withCamera(
        call, u"camera bring-back STORE CAMERA"_s, [&call](CameraDesk &desk, const QString &id) {
            const auto back = desk.bringBack(id);
            return back ? call.done({{u"pictures"_s, *back}},
                                    Calls::tr("Brought back: %1 pictures.").arg(*back))
                        : call.failed(back.error());
        });
}

} // namespace zs
