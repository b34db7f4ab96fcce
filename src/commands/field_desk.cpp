// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/field_desk.h"

#include "commands/field_values.h"
#include "commands/workspace_private.h"
#include "crypto/sealing.h"
#include "field/edit_book.h"
#include "field/package_writer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

constexpr auto kKeySetting = "field.key"_L1;
constexpr qint64 kDayMillis = 86'400'000;
constexpr int kMostDays = 366;

/// Whoever opens the workspace has its data key; the office's key is sealed under one made of it.
Secret officeSeal(const Secret &dataKey)
{
    return Secret(QByteArrayView(hmacSm3(dataKey, "zhengshu field office 1")).first(16));
}

QString keyText(const Sm2PrivateKey &key, const Secret &dataKey)
{
    const Sealed sealed = key.sealedUnder(officeSeal(dataKey));
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject{{u"public"_s, QString::fromLatin1(key.publicKey().bytes().toHex())},
                        {u"nonce"_s, QString::fromLatin1(sealed.nonce.toHex())},
                        {u"sealed"_s, QString::fromLatin1(sealed.bytes.toHex())}})
            .toJson(QJsonDocument::Compact));
}

QByteArray hexMember(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

QString countsText(const PackageManifest &manifest)
{
    QJsonObject counts;
    for (const auto &[name, count] : manifest.counts)
        counts.insert(name, count);
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

Result<> addWork(PackageWriter &writer,
                 const KitWork &work,
                 const std::vector<SurveyForm> &forms,
                 const QByteArray &map)
{
    const QString json = u"application/json"_s;
    if (auto added = writer.add(u"tasks.json"_s, json, toJson(work)); !added)
        return passOn(added);
    for (const SurveyForm &form : forms) {
        if (auto added = writer.add(u"form-"_s + form.key + u".json"_s, json, toJson(form)); !added)
            return passOn(added);
    }
    if (map.isEmpty())
        return {};
    writer.count(u"mapBytes"_s, map.size());
    if (auto added = writer.add(kMapEntry.toString(), u"application/vnd.sqlite3"_s, map); !added)
        return passOn(added);
    return {};
}

} // namespace

WallTime FieldDesk::now() const
{
    return wallOfMillis(m_workspace.d->clock.now());
}

Result<> FieldDesk::keep(const ChangeSet &set, const QString &note)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(set); !may)
        return may;
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    d.plans.remove(set.project);
    d.dropTouched(set);
    if (auto settings = d.loadSettings(); !settings)
        return settings;
    Q_EMIT m_workspace.changed(set);
    return {};
}

bool FieldDesk::mayRead(ProjectId project) const
{
    if (!project.isValid())
        return true;
    const auto all = m_workspace.projects();
    return all && std::ranges::contains(*all, project, &Project::id);
}

Result<std::vector<FieldDevice>> FieldDesk::devices() const
{
    return m_workspace.d->store->load<FieldDevice>({}, u"name, id"_s);
}

Result<std::vector<FieldPackage>> FieldDesk::packages() const
{
    auto rows = m_workspace.d->store->load<FieldPackage>({}, u"made_at DESC, id DESC"_s);
    if (rows)
        std::erase_if(*rows, [this](const FieldPackage &row) { return !mayRead(row.project); });
    return rows;
}

Result<FieldDevice> FieldDesk::device(FieldDeviceId id) const
{
    const auto rows = m_workspace.d->store->load<FieldDevice>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Site::tr("This device is not registered here."));
    if (rows->front().revokedAt.isValid())
        return fail(ErrorCode::Forbidden,
                    Site::tr("The device \"%1\" was struck off.").arg(rows->front().name));
    return rows->front();
}

Result<std::optional<Sm2PrivateKey>> FieldDesk::officeKey() const
{
    const auto &d = *m_workspace.d;
    const auto found = d.settings.constFind(QString(kKeySetting));
    if (found == d.settings.cend() || found->value.isEmpty())
        return std::optional<Sm2PrivateKey>();
    const QJsonObject object = QJsonDocument::fromJson(found->value.toUtf8()).object();
    const auto publicKey = Sm2PublicKey::fromBytes(hexMember(object, u"public"_s));
    if (!publicKey)
        return passOn(publicKey);
    auto key =
        Sm2PrivateKey::unsealed(officeSeal(d.dataKey),
                                {hexMember(object, u"nonce"_s), hexMember(object, u"sealed"_s)},
                                *publicKey);
    if (!key)
        return passOn(key);
    return std::optional(std::move(*key));
}

Result<Sm2PrivateKey> FieldDesk::neededOfficeKey() const
{
    auto key = officeKey();
    if (!key)
        return passOn(key);
    if (!*key)
        return fail(ErrorCode::NotFound, Site::tr("No device is registered here yet."));
    return std::move(**key);
}

QString FieldDesk::officeFingerprint() const
{
    const auto key = officeKey();
    return key && *key ? fingerprintWords((*key)->publicKey().bytes()) : QString();
}

Result<FieldDeviceId>
FieldDesk::registerDevice(const QByteArray &request, Classification clearance, PersonId person)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"field-register-device"_s, {}); !may)
        return passOn(may);
    const auto asked = readDeviceRequest(request);
    const auto known = devices();
    const auto office = officeKey();
    if (!asked)
        return passOn(asked);
    if (!known)
        return passOn(known);
    if (!office)
        return passOn(office);
    const bool here = std::ranges::any_of(*known, [&](const FieldDevice &row) {
        return row.id.value() == asked->device || row.publicKey == asked->publicKey;
    });
    if (here)
        return fail(ErrorCode::Conflict, Site::tr("This device is registered already."));
    FieldDevice row;
    row.id = FieldDeviceId(asked->device);
    row.name = asked->name;
    row.person = person;
    row.publicKey = asked->publicKey;
    row.verifyKey = asked->publicKey;
    row.clearance = clearance;
    row.registeredBy = d.session.person;
    row.registeredAt = now();
    ChangeSet set{u"field-register-device"_s, {}, {inserted(row)}};
    if (!*office) { // the office's own key is made with its first device
        const ChangeSet key = d.settingChange(u"field-register-device"_s,
                                              QString(kKeySetting),
                                              keyText(Sm2PrivateKey::generate(), d.dataKey));
        std::ranges::copy(key.changes, std::back_inserter(set.changes));
    }
    const QString note = row.name + u' ' + fingerprintWords(row.publicKey);
    if (auto kept = keep(set, note); !kept)
        return passOn(kept);
    return row.id;
}

Result<> FieldDesk::revokeDevice(FieldDeviceId id)
{
    if (auto may = m_workspace.d->authorise(u"field-revoke-device"_s, {}); !may)
        return may;
    const auto before = device(id);
    if (!before)
        return passOn(before);
    FieldDevice after = *before;
    after.revokedAt = now();
    ChangeSet set{u"field-revoke-device"_s, {}, {}};
    addUpdate(set, *before, after);
    return keep(set, after.name);
}

Result<std::int64_t> FieldDesk::lastNumber(FieldDeviceId device) const
{
    const auto rows = m_workspace.d->store->load<SiteChange>(RowFilter{"device", device.value()});
    if (!rows)
        return passOn(rows);
    std::int64_t last = 0;
    for (const SiteChange &row : *rows)
        last = std::max(last, row.number);
    return last;
}

Result<EditBook> FieldDesk::bookOf(ProjectId project) const
{
    const auto rows = m_workspace.d->store->load<SiteChange>(RowFilter{"project", project.value()});
    if (!rows)
        return passOn(rows);
    EditBook book;
    for (const SiteChange &row : *rows) {
        const auto edits = editsFromJson(row.value.toUtf8());
        if (!edits)
            return passOn(edits);
        for (const DeviceEdit &edit : *edits) {
            if (const auto added = book.add(edit); !added)
                return passOn(added);
        }
    }
    return book;
}

Result<KitWork> FieldDesk::workFor(const Order &order, const Sm2PublicKey &office) const
{
    const auto present = m_workspace.plan(order.project);
    if (!present)
        return passOn(present);
    const auto book = bookOf(order.project);
    if (!book)
        return passOn(book);
    const Plan &plan = *present->plan;
    const TaskTree tree = treeOf(plan.tasks);
    const auto wbs = wbsCodes(plan.tasks);
    KitWork work{order.project.value(), plan.project.code, plan.project.name, {}, {office.bytes()}};
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const bool wanted = order.tasks.empty() ? task.percentComplete < 100
                                                : std::ranges::contains(order.tasks, task.id);
        if (!wanted || tree.isSummary(i) || !task.active)
            continue;
        KitTask out{task.id.value(),
                    wbs[i],
                    task.name,
                    task.start.date().toString(Qt::ISODate),
                    task.finish.date().toString(Qt::ISODate),
                    {},
                    {}};
        for (const QString &field : siteFields()) {
            out.values[field] = siteValue(task, field);
            const auto outcome = book->outcome({u"task"_s, task.id.value(), field});
            if (!outcome || outcome->conflict)
                continue; // what a conflict rests on is for who decides it
            for (const DeviceEdit &head : outcome->heads)
                out.restsOn[field].push_back(head.id);
        }
        work.tasks.push_back(std::move(out));
    }
    if (work.tasks.empty())
        return fail(ErrorCode::Invalid, Site::tr("There is no task to be sent out."));
    auto places = placesFor(order, work);
    if (!places)
        return passOn(places);
    work.places = std::move(*places);
    return work;
}

Result<Classification> FieldDesk::labelFor(const Order &order, const FieldDevice &to) const
{
    if (order.days < 1 || order.days > kMostDays)
        return fail(ErrorCode::Invalid, Site::tr("A package is good for 1 to 366 days."));
    const auto present = m_workspace.plan(order.project);
    if (!present)
        return passOn(present);
    const Classification label = present->plan->project.classification;
    if (label > to.clearance)
        return fail(ErrorCode::Forbidden,
                    Site::tr("The project has a higher secrecy label than the device \"%1\" may "
                             "carry.")
                        .arg(to.name));
    return label;
}

Result<PackageManifest> FieldDesk::prepare(const Order &order, const QString &path)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"field-prepare"_s, order.project); !may)
        return passOn(may);
    // it leaves the workspace like any export, and uses up the leave that its label needs
    if (auto may = m_workspace.authorise(u"export"_s, order.project); !may)
        return passOn(may);
    const auto to = device(order.device);
    const auto office = neededOfficeKey();
    if (!to)
        return passOn(to);
    if (!office)
        return passOn(office);
    const auto label = labelFor(order, *to);
    if (!label)
        return passOn(label);
    const auto given = formsInForce();
    if (!given)
        return passOn(given);
    const auto work = workFor(order, office->publicKey());
    const auto recipient = Sm2PublicKey::fromBytes(to->publicKey);
    const auto earlier = d.store->load<FieldPackage>(RowFilter{"device", to->id.value()});
    if (!work)
        return passOn(work);
    if (!recipient)
        return passOn(recipient);
    if (!earlier)
        return passOn(earlier);
    const auto map = mapFor(order, work->places, *label);
    if (!map)
        return passOn(map);
    PackageManifest head;
    head.id = d.ids.next();
    head.device = to->id.value();
    head.deviceName = to->name;
    head.project = order.project.value();
    head.projectCode = work->code;
    head.madeAt = d.clock.now();
    head.expiresAt = head.madeAt + order.days * kDayMillis;
    head.label = *label;
    head.sequence = static_cast<std::int64_t>(earlier->size()) + 1;
    QSaveFile out(path);
    out.setDirectWriteFallback(false);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io,
                    Site::tr("The package cannot be written to %1.").arg(path),
                    out.errorString());
    auto writer = PackageWriter::begin(out, *recipient, std::move(head));
    if (!writer)
        return passOn(writer);
    if (auto added = addWork(*writer, *work, *given, *map); !added)
        return passOn(added);
    writer->count(u"tasks"_s, static_cast<qint64>(work->tasks.size()));
    const auto manifest = writer->finish(*office);
    if (!manifest)
        return passOn(manifest);
    return logged(*manifest, ChangeSet{u"field-prepare"_s, order.project, {}}, {}, out);
}

Result<PackageManifest> FieldDesk::logged(const PackageManifest &manifest,
                                          ChangeSet set,
                                          const QString &answers,
                                          QSaveFile &out)
{
    auto &d = *m_workspace.d;
    const ProjectId project(manifest.project);
    FieldPackage row;
    row.id = FieldPackageId(manifest.id);
    row.device = FieldDeviceId(manifest.device);
    row.project = project;
    row.kind = manifest.kind;
    row.packageKey = manifest.id.toString();
    row.answers = answers;
    row.digest = toBytes(sm3(toJson(manifest)));
    row.classification = manifest.label;
    row.madeBy = d.session.person;
    row.madeAt = wallOfMillis(manifest.madeAt);
    if (manifest.expiresAt != 0)
        row.expiresAt = wallOfMillis(manifest.expiresAt);
    row.counts = countsText(manifest);
    set.changes.push_back(inserted(row));
    const QString what = manifest.deviceName + u' ' + row.packageKey;
    const auto leave = d.accounted(u"export"_s, project, what);
    if (!leave)
        return passOn(leave);
    std::ranges::copy(leave->changes, std::back_inserter(set.changes));
    // the record first: no package is out that the log does not know
    if (const auto written = d.write(set, what); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    if (!out.commit())
        return fail(ErrorCode::Io,
                    Site::tr("The package could not be written. Check that the disk is still "
                             "there and has room."),
                    out.errorString());
    return manifest;
}

Result<KitReceipt> FieldDesk::receiptFor(const FieldPackage &delta) const
{
    const auto &d = *m_workspace.d;
    const auto edits = d.store->load<SiteChange>(RowFilter{"device", delta.device.value()});
    const auto reports = d.store->load<FieldReport>(RowFilter{"device", delta.device.value()});
    const auto photos = d.store->load<FieldPhoto>(RowFilter{"device", delta.device.value()});
    const auto open = clashes();
    if (!edits)
        return passOn(edits);
    if (!reports)
        return passOn(reports);
    if (!photos)
        return passOn(photos);
    if (!open)
        return passOn(open);
    KitReceipt content;
    content.answers = delta.id.value();
    for (const SiteChange &row : *edits)
        content.edits.push_back(row.id.value());
    for (const FieldReport &row : *reports)
        content.reports.push_back(row.id.value());
    for (const FieldPhoto &row : *photos) {
        // a file counts as received only while it can be read here
        const auto file = m_workspace.attachment(row.attachment);
        if (file && m_workspace.files().has(digestFromBytes(file->digest)))
            content.files.push_back(file->digest);
    }
    content.conflicts = static_cast<qint64>(open->size());
    return content;
}

Result<PackageManifest> FieldDesk::receipt(FieldPackageId id, const QString &path)
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<FieldPackage>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty() || rows->front().kind != PackageKind::Delta)
        return fail(ErrorCode::NotFound, Site::tr("This package was not taken in here."));
    const FieldPackage &delta = rows->front();
    if (auto may = d.authorise(u"field-receipt"_s, delta.project); !may)
        return passOn(may);
    if (auto may = m_workspace.authorise(u"export"_s, delta.project); !may)
        return passOn(may);
    const auto to = device(delta.device);
    const auto office = neededOfficeKey();
    const auto content = receiptFor(delta);
    if (!to)
        return passOn(to);
    if (!office)
        return passOn(office);
    if (!content)
        return passOn(content);
    const auto recipient = Sm2PublicKey::fromBytes(to->publicKey);
    if (!recipient)
        return passOn(recipient);
    PackageManifest head;
    head.id = d.ids.next();
    head.kind = PackageKind::Receipt;
    head.device = to->id.value();
    head.deviceName = to->name;
    head.project = delta.project.value();
    head.madeAt = d.clock.now();
    head.label = delta.classification;
    head.previous = {delta.id.value()};
    QSaveFile out(path);
    out.setDirectWriteFallback(false);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io,
                    Site::tr("The package cannot be written to %1.").arg(path),
                    out.errorString());
    auto writer = PackageWriter::begin(out, *recipient, std::move(head));
    if (!writer)
        return passOn(writer);
    if (auto added = writer->add(u"receipt.json"_s, u"application/json"_s, toJson(*content));
        !added)
        return passOn(added);
    writer->count(u"edits"_s, static_cast<qint64>(content->edits.size()));
    writer->count(u"reports"_s, static_cast<qint64>(content->reports.size()));
    writer->count(u"files"_s, static_cast<qint64>(content->files.size()));
    const auto manifest = writer->finish(*office);
    if (!manifest)
        return passOn(manifest);
    return logged(
        *manifest, ChangeSet{u"field-receipt"_s, delta.project, {}}, delta.packageKey, out);
}

} // namespace zs
