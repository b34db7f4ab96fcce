// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back from the field: verified, kept, merged.
#include "commands/field_desk.h"
#include "commands/field_photos.h"
#include "commands/field_steps.h"
#include "commands/field_values.h"
#include "commands/workspace_private.h"
#include "crypto/attachment_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

constexpr qint64 kMostJson = 64LL << 20;

QString textOf(const std::vector<DeviceEdit> &edits)
{
    return QString::fromUtf8(toJson(edits));
}

/// What is kept of a package that came in.
FieldPackage packageRow(const PackageManifest &manifest,
                        const FieldDevice &device,
                        const FieldDesk::Taken &taken,
                        WallTime now)
{
    FieldPackage row;
    row.id = FieldPackageId(manifest.id);
    row.device = device.id;
    row.project = ProjectId(manifest.project);
    row.kind = PackageKind::Delta;
    row.state = PackageState::Imported;
    row.packageKey = manifest.id.toString();
    row.digest = toBytes(sm3(toJson(manifest)));
    row.classification = manifest.label;
    row.madeAt = wallOfMillis(manifest.madeAt);
    row.importedAt = now;
    row.counts = QString::fromUtf8(QJsonDocument(QJsonObject{{u"edits"_s, taken.edits},
                                                             {u"applied"_s, taken.applied},
                                                             {u"conflicts"_s, taken.conflicts},
                                                             {u"refused"_s, taken.refused},
                                                             {u"reports"_s, taken.reports},
                                                             {u"files"_s, taken.files}})
                                       .toJson(QJsonDocument::Compact));
    return row;
}

} // namespace

/// Everything of one package while it is taken in.
struct FieldDesk::Import {
    FieldDevice device;
    PackageManifest manifest;
    ProjectId project;
    std::vector<DeviceEdit> edits;
    std::vector<SurveyReport> reports;
    std::vector<SurveyForm> forms; ///< that they may be of
    PlanPtr plan;
    EditBook book;
    std::vector<SiteChange> rows; ///< of fresh edits
    std::vector<EditKey> touched; ///< fields of fresh edits, each once
    std::map<EditKey, QString> refused;
    std::vector<FieldPhoto> photos;     ///< of the project, those before included
    QHash<QString, AttachmentId> files; ///< by digest, hex
    ChangeSet set;
    Taken taken;

    [[nodiscard]] const Task *task(const Uuid &id) const
    {
        const auto found = std::ranges::find(plan->tasks, TaskId(id), &Task::id);
        return found == plan->tasks.end() ? nullptr : &*found;
    }
};

Result<> FieldDesk::readImport(Import &import, PackageReader &reader) const
{
    const auto &d = *m_workspace.d;
    import.manifest = reader.manifest();
    import.project = ProjectId(import.manifest.project);
    const auto from = device(FieldDeviceId(import.manifest.device));
    if (!from)
        return passOn(from);
    import.device = *from;
    const auto earlier = d.store->load<FieldPackage>(RowFilter{"device", from->id.value()});
    if (!earlier)
        return passOn(earlier);
    PackageTrust trust;
    trust.kind = PackageKind::Delta;
    trust.now = d.clock.now();
    trust.device = from->id.value();
    trust.signers = {from->verifyKey};
    trust.most = from->clearance;
    for (const FieldPackage &row : *earlier) {
        if (row.kind == PackageKind::Delta && row.state == PackageState::Imported)
            trust.taken.push_back(row.id.value());
    }
    if (auto fits = acceptable(import.manifest, trust); !fits)
        return fits;
    const auto edits = reader.read(u"edits.json", kMostJson);
    const auto reports = reader.read(u"reports.json", kMostJson);
    if (!edits)
        return passOn(edits);
    if (!reports)
        return passOn(reports);
    auto readEdits = editsFromJson(*edits);
    auto readReports = reportsFromJson(*reports);
    if (!readEdits)
        return passOn(readEdits);
    if (!readReports)
        return passOn(readReports);
    import.edits = std::move(*readEdits);
    import.reports = std::move(*readReports);
    // a device speaks for itself only
    const bool own = std::ranges::all_of(
        import.edits, [&](const DeviceEdit &edit) { return edit.device == from->id.value(); });
    if (!own)
        return fail(ErrorCode::Forbidden,
                    Site::tr("The package has edits in the name of another device. Nothing was "
                             "taken in."));
    return {};
}

Result<FieldDesk::Taken> FieldDesk::take(const QString &path,
                                         const PackageReader::Progress &progress)
{
    auto &d = *m_workspace.d;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io, Site::tr("The package %1 cannot be read.").arg(path), in.errorString());
    const auto office = neededOfficeKey();
    if (!office)
        return passOn(office);
    auto reader = PackageReader::open(in, *office);
    if (!reader)
        return passOn(reader);
    const ProjectId project(reader->manifest().project);
    if (auto may = d.authorise(u"field-import"_s, project); !may)
        return passOn(may);
    Import import;
    if (auto read = readImport(import, *reader); !read)
        return passOn(read);
    const auto present = m_workspace.plan(project);
    if (!present)
        return passOn(present);
    import.plan = present->plan;
    if (auto whole = reader->verify(progress); !whole)
        return passOn(whole);
    if (const auto backup = m_workspace.backupBeforeImport(); !backup)
        return passOn(backup);
    import.set = ChangeSet{u"field-import"_s, project, {}};
    if (auto kept = keepFiles(import, *reader); !kept)
        return passOn(kept);
    if (auto merged = mergeEdits(import); !merged)
        return passOn(merged);
    if (auto added = addClashes(import); !added)
        return passOn(added);
    if (auto added = addReports(import); !added)
        return passOn(added);
    const FieldPackage row = packageRow(import.manifest, import.device, import.taken, now());
    import.set.changes.insert(import.set.changes.begin(), inserted(row));
    import.taken.package = row.id;
    import.taken.manifest = import.manifest;
    if (auto kept = keep(import.set, import.device.name + u' ' + row.packageKey); !kept)
        return passOn(kept);
    return import.taken;
}

Result<> FieldDesk::keepFiles(Import &import, PackageReader &reader)
{
    auto &d = *m_workspace.d;
    const AttachmentFiles box = m_workspace.files();
    const QString folder = d.store->path() + u".files"_s;
    for (const PackageEntry &entry : import.manifest.entries) {
        if (entry.name != toHex(entry.digest))
            continue;
        const auto known =
            std::ranges::find(import.plan->attachments, toBytes(entry.digest), &Attachment::digest);
        if (known != import.plan->attachments.end() && box.has(entry.digest)) {
            import.files.insert(entry.name, known->id);
            continue;
        }
        auto intake = AttachmentIntake::begin(
            folder, d.dataKey, entry.digest, entry.size, AttachmentIntake::Digesting::ByReader);
        if (!intake)
            return passOn(intake);
        if (auto read =
                reader.read(entry, [&](QByteArrayView part) { return intake->write(part); });
            !read)
            return read;
        if (auto kept = intake->commit(); !kept)
            return kept;
        Attachment file;
        file.id = d.ids.next<AttachmentId>();
        file.project = import.project;
        file.mediaType = entry.mediaType;
        const QString suffix = QMimeDatabase().mimeTypeForName(entry.mediaType).preferredSuffix();
        file.name = Site::tr("Site %1 %2")
                        .arg(wallOfMillis(import.manifest.madeAt).date().toString(Qt::ISODate),
                             entry.name.first(8))
                    + (suffix.isEmpty() ? QString() : u'.' + suffix);
        file.size = entry.size;
        file.digest = toBytes(entry.digest);
        file.classification = import.manifest.label;
        file.note = Site::tr("From the device %1").arg(import.device.name);
        import.files.insert(entry.name, file.id);
        import.set.changes.push_back(inserted(file));
        ++import.taken.files;
    }
    return {};
}

void FieldDesk::addOfficeEdit(Import &import, const DeviceEdit &fresh)
{
    const Task *task = import.task(fresh.key.row);
    auto edit = import.book.officeEdit(fresh.key, siteValue(*task, fresh.key.field), fresh.base);
    if (!edit)
        return;
    edit->id = m_workspace.d->ids.next();
    edit->author = Site::tr("Office");
    edit->at = m_workspace.d->clock.now();
    if (import.book.add(*edit)) {
        SiteChange row;
        row.id = FieldChangeId(edit->id);
        row.value = textOf({*edit});
        row.outcome = u"office"_s;
        row.fieldName = edit->key.field;
        row.rowId = edit->key.row.toBytes();
        import.rows.push_back(std::move(row));
    }
}

Result<> FieldDesk::mergeEdits(Import &import)
{
    auto book = bookOf(import.project);
    if (!book)
        return passOn(book);
    import.book = std::move(*book);
    for (const DeviceEdit &edit : import.edits) {
        if (const DeviceEdit *known = import.book.change(edit.id)) {
            if (const auto same = import.book.add(edit); !same)
                return passOn(same);
            (void)known;
            continue;
        }
        const Task *task = edit.key.kind == "task"_L1 ? import.task(edit.key.row) : nullptr;
        const bool fits = task && fitsSiteField(edit.key.field, edit.value);
        if (fits && !std::ranges::contains(import.touched, edit.key))
            addOfficeEdit(import, edit);
        if (const auto added = import.book.add(edit); !added)
            return passOn(added);
        if (!std::ranges::contains(import.touched, edit.key))
            import.touched.push_back(edit.key);
        if (!fits)
            import.refused[edit.key] = task ? Site::tr("The value does not fit the field.")
                                            : Site::tr("There is no such task any more.");
        SiteChange row;
        row.id = FieldChangeId(edit.id);
        row.value = textOf({edit});
        row.base = siteJson(edit.base);
        row.fieldName = edit.key.field;
        row.rowId = edit.key.row.toBytes();
        row.madeAt = wallOfMillis(edit.at);
        import.rows.push_back(std::move(row));
        ++import.taken.edits;
    }
    if (auto applied = applyAgreed(import); !applied)
        return applied;
    return addRows(import);
}

Result<> FieldDesk::applyAgreed(Import &import)
{
    // task by task: percentage and dates belong together
    std::map<Uuid, std::map<QString, FieldValue>> wanted;
    for (const EditKey &key : import.touched) {
        if (import.refused.contains(key))
            continue;
        const auto outcome = import.book.outcome(key);
        if (outcome->value != siteValue(*import.task(key.row), key.field))
            wanted[key.row][key.field] = outcome->value;
    }
    if (wanted.empty())
        return {};
    auto steps = stepsOn(import.project);
    if (!steps)
        return passOn(steps);
    for (const auto &[task, values] : wanted) {
        const QString why = apply(*steps, TaskId(task), values);
        for (const auto &[field, value] : values) {
            const EditKey key{u"task"_s, task, field};
            if (!why.isEmpty())
                import.refused[key] = why;
            else if (!import.book.outcome(key)->conflict) // else it goes back to what all saw
                ++import.taken.applied;
        }
    }
    std::ranges::copy(steps->set.changes, std::back_inserter(import.set.changes));
    return {};
}

Result<> FieldDesk::addRows(Import &import)
{
    auto number = lastNumber(import.device.id);
    if (!number)
        return passOn(number);
    for (SiteChange &row : import.rows) {
        row.number = ++*number;
        const EditKey key{u"task"_s, Uuid::fromBytes(row.rowId), row.fieldName};
        row.device = import.device.id;
        row.package = FieldPackageId(import.manifest.id);
        row.project = import.project;
        row.tableName = u"task"_s;
        row.author = import.device.person;
        if (row.outcome.isEmpty())
            row.outcome = import.refused.contains(key) ? u"refused: "_s + import.refused.at(key)
                          : import.book.outcome(key)->conflict ? u"conflict"_s
                                                               : u"applied"_s;
        import.set.changes.push_back(inserted(row));
    }
    import.taken.refused = static_cast<int>(import.refused.size());
    return {};
}

Result<> FieldDesk::addClashes(Import &import)
{
    auto &d = *m_workspace.d;
    const auto open = d.store->load<FieldClash>(RowFilter{"project", import.project.value()});
    if (!open)
        return passOn(open);
    for (const EditKey &key : import.touched) {
        const auto outcome = import.book.outcome(key);
        const bool refused = import.refused.contains(key);
        if (!outcome->conflict && !refused)
            continue;
        const auto before = std::ranges::find_if(*open, [&](const FieldClash &row) {
            return row.state == ClashState::Open && row.rowId == key.row.toBytes()
                   && row.fieldName == key.field;
        });
        FieldClash row = before == open->end() ? FieldClash() : *before;
        const DeviceEdit &last = outcome->heads.back();
        row.project = import.project;
        row.change = FieldChangeId(last.id);
        row.tableName = key.kind;
        row.rowId = key.row.toBytes();
        row.fieldName = key.field;
        row.base = siteJson(last.base);
        row.ours = siteJson(outcome->conflict ? outcome->value : last.base);
        row.theirs = siteJson(last.value);
        row.theirAuthor = import.device.person;
        row.theirTime = wallOfMillis(last.at);
        row.reason = refused ? import.refused.at(key) : QString();
        if (before == open->end()) {
            row.id = d.ids.next<FieldClashId>();
            import.set.changes.push_back(inserted(row));
        } else {
            addUpdate(import.set, *before, row);
        }
        import.taken.conflicts += outcome->conflict ? 1 : 0;
    }
    return {};
}

void FieldDesk::addPhotos(Import &import, const SurveyReport &report, const FieldReport &row)
{
    auto &d = *m_workspace.d;
    const AttachmentFiles box = m_workspace.files();
    PhotoSetting setting;
    if (row.fix == FixSource::Satellite || row.fix == FixSource::Manual)
        setting.site = PhotoPlace{row.latitude, row.longitude, row.accuracy, {}};
    if (const Task *task = import.task(report.task)) {
        setting.from = task->start.date();
        setting.until = std::max(task->finish.date(), row.receivedAt.date());
    }
    setting.receivedAt = QDateTime::fromMSecsSinceEpoch(d.clock.now());
    for (const SurveyType type : {SurveyType::Photo, SurveyType::Video, SurveyType::Signature}) {
        for (const QString &name :
             answerOf(import.forms, report, type).split(u' ', Qt::SkipEmptyParts)) {
            if (!import.files.contains(name))
                continue; // it comes with another package; the report says which
            FieldPhoto photo;
            photo.id = d.ids.next<FieldPhotoId>();
            photo.project = import.project;
            photo.task = row.task;
            photo.report = row.id;
            photo.attachment = import.files.value(name);
            photo.hints = u"[]"_s;
            photo.device = import.device.id;
            const auto entry = import.manifest.entry(name);
            if (type == SurveyType::Photo && entry && entry->size <= kMostPhotoBytes) {
                if (const auto bytes = box.get(entry->digest))
                    describePhoto(photo, *bytes, setting, import.photos);
            }
            import.photos.push_back(photo);
            import.set.changes.push_back(inserted(photo));
        }
    }
}

/// A report without a place of its own lies where its first photo with a position was taken.
void FieldDesk::placeByPhoto(const Import &import, const SurveyReport &report, FieldReport &row)
{
    const AttachmentFiles box = m_workspace.files();
    const QStringList names =
        answerOf(import.forms, report, SurveyType::Photo).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto entry = import.manifest.entry(name);
        if (!entry || !import.files.contains(name) || entry->size > kMostPhotoBytes)
            continue;
        const auto bytes = box.get(entry->digest);
        const auto facts = bytes ? photoFacts(*bytes) : std::unexpected(bytes.error());
        if (!facts || !facts->place)
            continue;
        row.fix = FixSource::Photo;
        row.latitude = facts->place->latitude;
        row.longitude = facts->place->longitude;
        row.accuracy = facts->place->accuracy;
        return;
    }
}

Result<> FieldDesk::addReports(Import &import)
{
    auto &d = *m_workspace.d;
    const auto known = d.store->load<FieldReport>(RowFilter{"device", import.device.id.value()});
    auto before = d.store->load<FieldPhoto>(RowFilter{"project", import.project.value()});
    if (!known)
        return passOn(known);
    if (!before)
        return passOn(before);
    auto forms = everyForm();
    if (!forms)
        return passOn(forms);
    import.forms = std::move(*forms);
    import.photos = std::move(*before);
    for (const SurveyReport &report : import.reports) {
        if (std::ranges::contains(*known, FieldReportId(report.id), &FieldReport::id))
            continue;
        FieldReport row;
        row.id = FieldReportId(report.id);
        row.project = import.project;
        if (import.task(report.task))
            row.task = TaskId(report.task);
        row.package = FieldPackageId(import.manifest.id);
        row.device = import.device.id;
        row.form = u"%1 %2"_s.arg(report.form).arg(report.edition);
        row.content = QString::fromUtf8(toJson(std::vector{report}));
        row.author = import.device.person;
        row.filledAt = wallOfMillis(report.filledAt);
        row.receivedAt = now();
        const QString place = answerOf(import.forms, report, SurveyType::Place);
        if (const auto at = surveyPlace(place)) {
            // a device of an older program does not say; then nobody may rely on more
            row.fix = report.fix == FixSource::Unknown ? FixSource::Manual : report.fix;
            row.latitude = at->latitude;
            row.longitude = at->longitude;
            row.accuracy = at->accuracy;
        } else {
            placeByPhoto(import, report, row);
        }
        row.hints = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(report.fixHints))
                                          .toJson(QJsonDocument::Compact));
        import.set.changes.push_back(inserted(row));
        ++import.taken.reports;
        addPhotos(import, report, row);
    }
    return {};
}

} // namespace zs
