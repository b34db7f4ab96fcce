// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/field_kit.h"

#include "base/id_source.h"
#include "crypto/attachment_stream.h"
#include "field/package_reader.h"
#include "field/package_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Kit {
    Q_DECLARE_TR_FUNCTIONS(FieldKit)
};

constexpr qint64 kMostJson = 64LL << 20;
constexpr qint64 kMostForm = 1LL << 20;

std::unexpected<Error> notSaved(const QString &why)
{
    return fail(ErrorCode::Io,
                Kit::tr("The device's data could not be saved. Check the free space; nothing that "
                        "was there before is lost."),
                why);
}

std::unexpected<Error> expired()
{
    return fail(ErrorCode::Forbidden,
                Kit::tr("The work on this device has expired. Send what is filled in and have a "
                        "new package made."));
}

/// Whole or not at all.
Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notSaved(file.errorString());
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    Kit::tr("There is no device in this folder."),
                    path + u": "_s + file.errorString());
    return file.readAll();
}

} // namespace

FieldKit::FieldKit(QString folder, DeviceKey key)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
{}

QString FieldKit::filesFolder() const
{
    return m_folder + u"/files"_s;
}

Uuid FieldKit::nextId(UtcMillis now)
{
    const ManualClock clock(now);
    return IdSource(clock).next();
}

Result<FieldKit> FieldKit::create(const QString &folder,
                                  const QString &name,
                                  const Secret &passphrase,
                                  const Argon2Cost &cost)
{
    if (QFileInfo::exists(folder + u"/device.key"_s))
        return fail(ErrorCode::Conflict, Kit::tr("There is a device in this folder already."));
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Kit::tr("A device needs a name."));
    const SystemClock clock;
    FieldKit kit(folder, newDeviceKey(IdSource(clock).next(), name.trimmed()));
    const auto file = sealedDeviceKey(kit.m_key, passphrase, cost);
    if (!file)
        return passOn(file);
    if (!QDir().mkpath(folder))
        return notSaved(folder);
    if (auto saved = kit.save(); !saved)
        return passOn(saved);
    if (auto saved = writeWhole(folder + u"/device.key"_s, *file); !saved)
        return passOn(saved);
    return kit;
}

Result<FieldKit> FieldKit::open(const QString &folder, const Secret &passphrase)
{
    const auto file = readWhole(folder + u"/device.key"_s);
    if (!file)
        return passOn(file);
    auto key = openedDeviceKey(*file, passphrase);
    if (!key)
        return passOn(key);
    FieldKit kit(folder, std::move(*key));
    if (auto loaded = kit.load(); !loaded)
        return passOn(loaded);
    return kit;
}

const KitWork *FieldKit::workOf(const Uuid &task) const
{
    const auto found = std::ranges::find_if(m_works, [&](const KitWork &work) {
        return std::ranges::contains(work.tasks, task, &KitTask::task);
    });
    return found == m_works.end() ? nullptr : &*found;
}

const KitTask *FieldKit::task(const Uuid &id) const
{
    const KitWork *work = workOf(id);
    return work ? &*std::ranges::find(work->tasks, id, &KitTask::task) : nullptr;
}

bool FieldKit::isOf(const SurveyReport &report, const KitWork &work) const
{
    if (!report.project.isNull())
        return report.project == work.project;
    const KitWork *of = workOf(report.task);
    return of ? of == &work : &work == &m_works.back();
}

std::optional<FieldValue> FieldKit::value(const Uuid &task, const QString &field) const
{
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit) {
        if (edit->key.row == task && edit->key.field == field)
            return edit->value;
    }
    const KitTask *known = this->task(task);
    if (!known || !known->values.contains(field))
        return std::nullopt;
    return known->values.at(field);
}

qsizetype FieldKit::unsent() const
{
    const auto files =
        std::ranges::count_if(m_files, [](const KitFile &file) { return !file.acknowledged; });
    return static_cast<qsizetype>(m_edits.size() + m_reports.size()) + files;
}

qsizetype FieldKit::unsentOf(const Uuid &project) const
{
    const auto work = std::ranges::find(m_works, project, &KitWork::project);
    if (work == m_works.end())
        return 0;
    return std::ranges::count_if(
               m_edits, [&](const DeviceEdit &edit) { return workOf(edit.key.row) == &*work; })
           + std::ranges::count_if(m_reports,
                                   [&](const SurveyReport &report) { return isOf(report, *work); });
}

Result<> FieldKit::enter(const Uuid &task,
                         const QString &field,
                         const FieldValue &value,
                         const QString &author,
                         UtcMillis now)
{
    const KitTask *known = this->task(task);
    const auto before = this->value(task, field);
    if (!known || !before)
        return fail(ErrorCode::NotFound, Kit::tr("This device was not given that task."));
    if (m_expiresAt != 0 && now > m_expiresAt)
        return expired();
    if (*before == value)
        return {};
    DeviceEdit edit;
    edit.id = nextId(now);
    edit.key = {u"task"_s, task, field};
    edit.base = known->values.at(field);
    edit.value = value;
    edit.device = m_key.device;
    edit.author = author;
    edit.at = now;
    const auto last = std::ranges::find_last(m_edits, edit.key, &DeviceEdit::key);
    if (!last.empty())
        edit.replaces = {last.front().id};
    else if (known->restsOn.contains(field))
        edit.replaces = known->restsOn.at(field);
    m_edits.push_back(std::move(edit));
    auto saved = save();
    if (!saved)
        m_edits.pop_back();
    return saved;
}

namespace {

/// What a form's answer sets, in the shape of the task's field.
std::optional<FieldValue> valueToSet(const SurveyField &field, const QString &text)
{
    if (field.sets.isEmpty() || text.isEmpty())
        return std::nullopt;
    if (field.type == SurveyType::Whole)
        return FieldValue(std::int64_t(text.toLongLong()));
    return FieldValue(text);
}

} // namespace

Result<Uuid> FieldKit::fill(SurveyReport report, UtcMillis now)
{
    const auto form = std::ranges::find_if(m_forms, [&](const SurveyForm &each) {
        return each.key == report.form && each.edition == report.edition;
    });
    if (form == m_forms.end())
        return fail(ErrorCode::NotFound, Kit::tr("This device was not given that form."));
    if (form->ofTask && !task(report.task))
        return fail(ErrorCode::NotFound, Kit::tr("This device was not given that task."));
    if (!form->ofTask && m_expiresAt != 0 && now > m_expiresAt)
        return expired();
    if (const KitWork *work = workOf(report.task))
        report.project = work->project;
    else if (report.project.isNull() && !m_works.empty())
        report.project = m_works.back().project;
    if (!std::ranges::contains(m_works, report.project, &KitWork::project))
        return fail(ErrorCode::NotFound, Kit::tr("This device was given no work of that project."));
    report.answers = tidied(*form, report.answers);
    if (const auto faults = checkAnswers(*form, report.answers); !faults.empty())
        return fail(ErrorCode::Invalid,
                    faults.front().message,
                    faults.front().group + u'.' + faults.front().field);
    report.id = nextId(now);
    report.filledAt = now;
    for (const SurveyGroup &group : form->groups) {
        for (const SurveyField &field : group.fields) {
            const auto rows = report.answers.find(group.key);
            if (rows == report.answers.end() || rows->second.empty()
                || !rows->second.front().contains(field.key))
                continue;
            const auto set = valueToSet(field, rows->second.front().at(field.key));
            if (!set || report.task.isNull())
                continue;
            if (auto entered = enter(report.task, field.sets, *set, report.author, now); !entered)
                return passOn(entered);
        }
    }
    m_reports.push_back(report);
    if (auto saved = save(); !saved) {
        m_reports.pop_back();
        return passOn(saved);
    }
    return report.id;
}

Result<KitFile> FieldKit::addFile(const QString &path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io, Kit::tr("The file %1 cannot be read.").arg(path), in.errorString());
    // twice through: the box binds each part to the digest of the whole
    Sm3 running;
    qint64 size = 0;
    while (!in.atEnd()) {
        const QByteArray part = in.read(1 << 20);
        if (part.isEmpty())
            return fail(ErrorCode::Io, Kit::tr("The file %1 cannot be read.").arg(path));
        running.add(part);
        size += part.size();
    }
    KitFile file{running.finish(), QFileInfo(path).fileName(), {}, size};
    file.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    if (const auto known = std::ranges::find(m_files, file.digest, &KitFile::digest);
        known != m_files.end())
        return *known;
    auto intake = AttachmentIntake::begin(filesFolder(), m_key.dataKey, file.digest, size);
    if (!intake)
        return passOn(intake);
    if (!in.seek(0))
        return fail(ErrorCode::Io, in.errorString());
    while (!in.atEnd()) {
        if (auto written = intake->write(in.read(1 << 20)); !written)
            return passOn(written);
    }
    if (auto kept = intake->commit(); !kept)
        return passOn(kept);
    m_files.push_back(file);
    if (auto saved = save(); !saved) {
        m_files.pop_back();
        return passOn(saved);
    }
    return file;
}

Result<PackageManifest>
FieldKit::take(const QString &path, UtcMillis now, const QString &officeFingerprint)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Kit::tr("The package cannot be read."),
                    path + u": "_s + in.errorString());
    auto reader = PackageReader::open(in, m_key.key);
    if (!reader)
        return passOn(reader);
    const PackageManifest &manifest = reader->manifest();
    PackageTrust trust;
    trust.kind = manifest.kind == PackageKind::Receipt ? PackageKind::Receipt : PackageKind::Out;
    trust.now = now;
    trust.device = m_key.device;
    trust.taken = m_taken;
    if (!m_office.isEmpty())
        trust.signers = {m_office};
    else if (fingerprintWords(manifest.signer) == officeFingerprint)
        trust.signers = {manifest.signer};
    else if (officeFingerprint.isEmpty())
        return fail(ErrorCode::Forbidden,
                    Kit::tr("This device does not know its office yet. Ask the office for its "
                            "fingerprint; that of this package is %1.")
                        .arg(fingerprintWords(manifest.signer)));
    if (auto fits = acceptable(manifest, trust); !fits)
        return passOn(fits);
    if (auto whole = reader->verify(); !whole)
        return passOn(whole);
    const FieldKit before = *this;
    m_office = manifest.signer;
    auto taken = manifest.kind == PackageKind::Out ? takeWork(*reader) : takeReceipt(*reader);
    if (taken) {
        m_taken.push_back(manifest.id);
        taken = save();
    }
    if (!taken) {
        *this = before;
        return passOn(taken);
    }
    return manifest;
}

Result<> FieldKit::takeWork(PackageReader &reader)
{
    const auto json = reader.read(u"tasks.json", kMostJson);
    if (!json)
        return passOn(json);
    auto work = workFromJson(*json);
    if (!work)
        return passOn(work);
    std::vector<SurveyForm> forms;
    for (const PackageEntry &entry : reader.manifest().entries) {
        if (!entry.name.startsWith("form-"_L1))
            continue;
        const auto bytes = reader.read(entry.name, kMostForm);
        if (!bytes)
            return passOn(bytes);
        auto form = readSurveyForm(*bytes);
        if (!form)
            return fail(ErrorCode::Invalid,
                        Kit::tr("A form in the package cannot be read."),
                        inWords(form.error()));
        forms.push_back(std::move(*form));
    }
    std::erase_if(m_works, [&](const KitWork &old) { return old.project == work->project; });
    if (reader.manifest().entry(kMapEntry)) {
        if (auto map = takeMap(reader); !map)
            return map;
    }
    m_works.push_back(std::move(*work));
    for (SurveyForm &form : forms) {
        std::erase_if(m_forms, [&](const SurveyForm &old) {
            return old.key == form.key && old.edition == form.edition;
        });
        m_forms.push_back(std::move(form));
    }
    m_expiresAt = reader.manifest().expiresAt;
    m_label = std::max(m_label, reader.manifest().label);
    return {};
}

Result<> FieldKit::takeReceipt(PackageReader &reader)
{
    const auto json = reader.read(u"receipt.json", kMostJson);
    if (!json)
        return passOn(json);
    const auto receipt = receiptFromJson(*json);
    if (!receipt)
        return passOn(receipt);
    // an edit that goes stays the base of what is entered next
    for (const DeviceEdit &edit : m_edits) {
        if (!std::ranges::contains(receipt->edits, edit.id))
            continue;
        for (KitWork &work : m_works) {
            for (KitTask &task : work.tasks) {
                if (task.task != edit.key.row)
                    continue;
                task.values[edit.key.field] = edit.value;
                task.restsOn[edit.key.field] = {edit.id};
            }
        }
    }
    std::erase_if(m_edits, [&](const DeviceEdit &edit) {
        return std::ranges::contains(receipt->edits, edit.id);
    });
    std::erase_if(m_reports, [&](const SurveyReport &report) {
        return std::ranges::contains(receipt->reports, report.id);
    });
    for (KitFile &file : m_files)
        file.acknowledged |= std::ranges::contains(receipt->files, toBytes(file.digest));
    return {};
}

Result<PackageManifest>
FieldKit::writeDelta(const QString &path, UtcMillis now, const Uuid &project)
{
    const auto named = project.isNull() ? m_works.end() - (m_works.empty() ? 0 : 1)
                                        : std::ranges::find(m_works, project, &KitWork::project);
    if (named == m_works.end() || named->officeKeys.empty())
        return fail(ErrorCode::Invalid,
                    Kit::tr("This device has no work yet: take in a package first."));
    const KitWork &work = *named;
    const auto office = Sm2PublicKey::fromBytes(work.officeKeys.front());
    if (!office)
        return passOn(office);
    QSaveFile out(path);
    out.setDirectWriteFallback(false);
    if (!out.open(QIODevice::WriteOnly))
        return notSaved(out.errorString());
    PackageManifest head;
    head.id = nextId(now);
    head.kind = PackageKind::Delta;
    head.device = m_key.device;
    head.deviceName = m_key.name;
    head.project = work.project;
    head.projectCode = work.code;
    head.madeAt = now;
    head.label = m_label;
    head.sequence = m_sequence + 1;
    head.previous = m_taken;
    auto writer = PackageWriter::begin(out, *office, std::move(head));
    if (!writer)
        return passOn(writer);
    if (auto added = addContents(*writer, work); !added)
        return passOn(added);
    auto manifest = writer->finish(m_key.key);
    if (!manifest)
        return passOn(manifest);
    if (!out.commit())
        return notSaved(out.errorString());
    ++m_sequence;
    for (KitFile &file : m_files)
        file.sent = file.sent || manifest->entry(toHex(file.digest)) != nullptr;
    if (auto saved = save(); !saved)
        return passOn(saved);
    return manifest;
}

} // namespace zs
