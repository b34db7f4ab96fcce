// SPDX-License-Identifier: GPL-3.0-or-later
// Field work: what is done on a device, with a folder instead of a workspace.
#include "cli/cli_commands.h"
#include "cli/field_words.h"
#include "crypto/secret.h"
#include "field/field_kit.h"
#include "field/package_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<FieldKit> kitOf(const Invocation &call)
{
    const auto secret = call.passphrase(Calls::tr("Passphrase of the device:"));
    if (!secret)
        return passOn(secret);
    return FieldKit::open(call.word(0), *secret);
}

Result<> writeRequest(const FieldKit &kit, const QString &path)
{
    const auto request = kit.request();
    if (!request)
        return passOn(request);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*request) != request->size()
        || !file.commit())
        return fail(
            ErrorCode::Io, Calls::tr("The request could not be written."), file.errorString());
    return {};
}

const KitTask *taskOf(const FieldKit &kit, const QString &wbs)
{
    for (const KitWork &work : kit.works()) {
        const auto found = std::ranges::find(work.tasks, wbs, &KitTask::wbs);
        if (found != work.tasks.end())
            return &*found;
    }
    return nullptr;
}

const KitWork *workOf(const FieldKit &kit, const QString &code)
{
    const auto found = std::ranges::find(kit.works(), code, &KitWork::code);
    return found == kit.works().end() ? nullptr : &*found;
}

/// "percent=40", "photos=@a.jpg": the field is looked for in all groups, rows of one that repeats
/// are begun by its first field.
Result<> answer(FieldKit &kit, const SurveyForm &form, SurveyAnswers &answers, const QString &word)
{
    const QString key = word.section(u'=', 0, 0);
    QString text = word.section(u'=', 1);
    for (const SurveyGroup &group : form.groups) {
        const auto field = std::ranges::find(group.fields, key, &SurveyField::key);
        if (field == group.fields.end())
            continue;
        auto &rows = answers[group.key];
        if (rows.empty() || (group.repeats > 1 && rows.back().contains(key)))
            rows.emplace_back();
        if (text.startsWith(u'@')) {
            const auto file = kit.addFile(text.sliced(1));
            if (!file)
                return passOn(file);
            text = toHex(file->digest);
        }
        QString &filled = rows.back()[key];
        filled = filled.isEmpty() ? text : filled + u' ' + text;
        return {};
    }
    return fail(ErrorCode::Invalid, Calls::tr("The form has no field \"%1\".").arg(key));
}

} // namespace

int runFieldNew(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(3, 3, u"field new FOLDER NAME REQUEST"_s))
        return *code;
    const auto secret = call.passphrase(Calls::tr("Passphrase of the device:"));
    if (!secret)
        return call.failed(secret.error());
    const auto kit = FieldKit::create(call.word(0), call.word(1), *secret);
    if (!kit)
        return call.failed(kit.error());
    if (const auto written = writeRequest(*kit, call.word(2)); !written)
        return call.failed(written.error());
    const QString print = fingerprintWords(kit->key().key.publicKey().bytes());
    return call.done(
        {{u"device"_s, kit->key().device.toString()}, {u"fingerprint"_s, print}},
        Calls::tr("Made. Give the request to the office; its fingerprint is %1.").arg(print));
}

int runFieldTake(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(QCommandLineOption(
        u"office"_s, Calls::tr("The office's fingerprint, the first time."), u"words"_s));
    if (const auto code = call.parse(2, 2, u"field take FOLDER FILE [--office FINGERPRINT]"_s))
        return *code;
    auto kit = kitOf(call);
    if (!kit)
        return call.failed(kit.error());
    const auto taken = kit->take(call.word(1), call.clock().now(), call.value(u"office"_s));
    if (!taken)
        return call.failed(taken.error());
    QJsonObject json = packageJson(*taken);
    json.insert(u"unsent"_s, static_cast<qint64>(kit->unsent()));
    return call.done(json, packageText(*taken));
}

int runFieldShow(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"field show FOLDER"_s))
        return *code;
    const auto kit = kitOf(call);
    if (!kit)
        return call.failed(kit.error());
    QJsonArray rows;
    QStringList lines;
    for (const KitWork &work : kit->works()) {
        for (const KitTask &task : work.tasks) {
            const auto percent = kit->value(task.task, u"percent"_s).value_or(FieldValue());
            const auto *number = std::get_if<std::int64_t>(&percent);
            rows.append(QJsonObject{{u"wbs"_s, task.wbs},
                                    {u"name"_s, task.name},
                                    {u"percent"_s, number ? qint64(*number) : 0}});
            lines << u"%1\t%2\t%3%"_s.arg(task.wbs, task.name).arg(number ? *number : 0);
        }
    }
    QJsonArray forms;
    for (const SurveyForm &form : kit->forms())
        forms.append(form.key);
    lines << Calls::tr("Unsent changes: %1").arg(kit->unsent());
    return call.done({{u"tasks"_s, rows},
                      {u"forms"_s, forms},
                      {u"unsent"_s, static_cast<qint64>(kit->unsent())}},
                     lines.join(u'\n'));
}

int runFieldFill(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        QCommandLineOption(u"author"_s, Calls::tr("Who fills it in."), u"name"_s));
    if (const auto code = call.parse(
            4, 200, u"field fill FOLDER WBS|PROJECT FORM FIELD=VALUE... [--author NAME]"_s))
        return *code;
    auto kit = kitOf(call);
    if (!kit)
        return call.failed(kit.error());
    const auto form = std::ranges::find(kit->forms(), call.word(2), &SurveyForm::key);
    const KitTask *task = taskOf(*kit, call.word(1));
    const KitWork *work = workOf(*kit, call.word(1)); // a form of the whole project
    if (form == kit->forms().end() || (form->ofTask ? !task : !work))
        return call.failed({ErrorCode::NotFound,
                            Calls::tr("This device has no such task or form."),
                            call.word(1) + u' ' + call.word(2)});
    SurveyReport report;
    if (form->ofTask)
        report.task = task->task;
    else
        report.project = work->project;
    report.form = form->key;
    report.edition = form->edition;
    report.author = call.value(u"author"_s);
    const SurveyForm asked = *form;
    for (int i = 3; !call.word(i).isEmpty(); ++i) {
        if (const auto ok = answer(*kit, asked, report.answers, call.word(i)); !ok)
            return call.failed(ok.error());
    }
    const auto filled = kit->fill(report, call.clock().now());
    if (!filled)
        return call.failed(filled.error());
    return call.done(
        {{u"report"_s, filled->toString()}, {u"unsent"_s, static_cast<qint64>(kit->unsent())}},
        Calls::tr("Kept. Unsent changes: %1").arg(kit->unsent()));
}

int runFieldSend(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(QCommandLineOption(
        u"project"_s, Calls::tr("Of several on the device; else the last."), u"code"_s));
    if (const auto code = call.parse(2, 2, u"field send FOLDER FILE [--project CODE]"_s))
        return *code;
    auto kit = kitOf(call);
    if (!kit)
        return call.failed(kit.error());
    const KitWork *work = workOf(*kit, call.value(u"project"_s));
    if (!work && call.isSet(u"project"_s))
        return call.failed({ErrorCode::NotFound,
                            Calls::tr("This device was given no work of that project."),
                            call.value(u"project"_s)});
    const auto sent =
        kit->writeDelta(call.word(1), call.clock().now(), work ? work->project : Uuid());
    if (!sent)
        return call.failed(sent.error());
    return call.done(packageJson(*sent), packageText(*sent));
}

int runFieldVerify(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"field verify FOLDER FILE"_s))
        return *code;
    const auto kit = kitOf(call);
    if (!kit)
        return call.failed(kit.error());
    QFile in(call.word(1));
    if (!in.open(QIODevice::ReadOnly))
        return call.failed(
            {ErrorCode::Io, Calls::tr("The package cannot be read."), in.errorString()});
    auto reader = PackageReader::open(in, kit->key().key);
    if (!reader)
        return call.failed(reader.error());
    if (const auto whole = reader->verify(); !whole)
        return call.failed(whole.error());
    return call.done(packageJson(reader->manifest()), packageText(reader->manifest()));
}

} // namespace zs
