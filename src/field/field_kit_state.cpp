// SPDX-License-Identifier: GPL-3.0-or-later
// What a kit keeps between two runs, and what it sends.
#include "crypto/attachment_stream.h"
#include "crypto/sealing.h"
#include "field/edit_value.h"
#include "field/field_kit.h"
#include "field/json_take.h"
#include "field/package_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Kit {
    Q_DECLARE_TR_FUNCTIONS(FieldKit)
};

constexpr qsizetype kLongest = 100'000;
constexpr qsizetype kMostRows = 200'000;
constexpr qsizetype kMostShape = 4 << 20;
constexpr QByteArrayView kStateContext("zhengshu field kit 1");
constexpr qsizetype kNonce = 12;

QJsonArray idsJson(const std::vector<Uuid> &ids)
{
    QJsonArray list;
    for (const Uuid &id : ids)
        list.append(id.toString());
    return list;
}

std::vector<Uuid> idsFrom(JsonTake &take, QLatin1StringView key)
{
    std::vector<Uuid> ids;
    for (const QJsonValue &value : take.list(key, kMostRows)) {
        ids.push_back(Uuid::fromString(value.toString()));
        if (ids.back().isNull())
            take.blame(QString(key));
    }
    return ids;
}

QJsonArray bytesJson(const std::vector<QByteArray> &all)
{
    QJsonArray list;
    for (const QByteArray &bytes : all)
        list.append(QString::fromLatin1(bytes.toHex()));
    return list;
}

std::vector<QByteArray> bytesFrom(JsonTake &take, QLatin1StringView key)
{
    std::vector<QByteArray> all;
    for (const QJsonValue &value : take.list(key, kMostRows))
        all.push_back(QByteArray::fromHex(value.toString().toLatin1()));
    return all;
}

QJsonObject taskJson(const KitTask &task)
{
    QJsonObject values;
    for (const auto &[field, value] : task.values)
        values.insert(field, jsonOf(value));
    QJsonObject restsOn;
    for (const auto &[field, ids] : task.restsOn)
        restsOn.insert(field, idsJson(ids));
    return {{u"id"_s, task.task.toString()},
            {u"wbs"_s, task.wbs},
            {u"name"_s, task.name},
            {u"start"_s, task.start},
            {u"finish"_s, task.finish},
            {u"values"_s, values},
            {u"restsOn"_s, restsOn}};
}

KitTask taskFrom(JsonTake &take)
{
    KitTask task;
    task.task = take.id("id"_L1, true);
    task.wbs = take.text("wbs"_L1, kLongest);
    task.name = take.text("name"_L1, kLongest);
    task.start = take.text("start"_L1, 40);
    task.finish = take.text("finish"_L1, 40);
    const QJsonObject values = take.object("values"_L1);
    for (auto it = values.begin(); it != values.end(); ++it)
        task.values[it.key()] = valueOfJson(it.value(), take);
    const QJsonObject restsOn = take.object("restsOn"_L1);
    for (auto it = restsOn.begin(); it != restsOn.end(); ++it) {
        for (const QJsonValue &id : it.value().toArray())
            task.restsOn[it.key()].push_back(Uuid::fromString(id.toString()));
    }
    return task;
}

QJsonObject fileJson(const KitFile &file)
{
    return {{u"sm3"_s, toHex(file.digest)},
            {u"name"_s, file.name},
            {u"type"_s, file.mediaType},
            {u"size"_s, file.size},
            {u"sent"_s, file.sent},
            {u"acknowledged"_s, file.acknowledged}};
}

KitFile fileFrom(JsonTake &take)
{
    KitFile file;
    file.digest = digestFromBytes(take.hex("sm3"_L1, 32));
    file.name = take.text("name"_L1, kLongest);
    file.mediaType = take.text("type"_L1, 200);
    file.size = take.whole("size"_L1, 0, kMostEntryBytes);
    file.sent = take.flag("sent"_L1);
    file.acknowledged = take.flag("acknowledged"_L1);
    return file;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QByteArray toJson(const KitWork &work)
{
    QJsonArray places;
    for (const KitPlace &place : work.places)
        places.append(QJsonObject{{u"task"_s, place.task.toString()},
                                  {u"shape"_s, QString::fromLatin1(place.shape.toBase64())}});
    QJsonArray tasks;
    for (const KitTask &task : work.tasks)
        tasks.append(taskJson(task));
    return compact({{u"project"_s, work.project.toString()},
                    {u"code"_s, work.code},
                    {u"name"_s, work.name},
                    {u"tasks"_s, tasks},
                    {u"places"_s, places},
                    {u"officeKeys"_s, bytesJson(work.officeKeys)}});
}

Result<KitWork> workFromJson(const QByteArray &json)
{
    JsonTake take(json);
    KitWork work;
    work.project = take.id("project"_L1, true);
    work.code = take.text("code"_L1, kLongest);
    work.name = take.text("name"_L1, kLongest);
    for (const QJsonValue &value : take.list("tasks"_L1, kMostRows)) {
        JsonTake item(value, take);
        work.tasks.push_back(taskFrom(item));
    }
    if (take.has("places"_L1)) { // packages of older offices have none
        for (const QJsonValue &value : take.list("places"_L1, kMostRows)) {
            JsonTake item(value, take);
            work.places.push_back({item.id("task"_L1, false), item.base64("shape"_L1, kMostShape)});
        }
    }
    work.officeKeys = bytesFrom(take, "officeKeys"_L1);
    if (take.failed())
        return fail(
            ErrorCode::Invalid, Kit::tr("The work in the package cannot be read."), take.fault());
    return work;
}

QByteArray toJson(const KitReceipt &receipt)
{
    return compact({{u"answers"_s, receipt.answers.toString()},
                    {u"edits"_s, idsJson(receipt.edits)},
                    {u"reports"_s, idsJson(receipt.reports)},
                    {u"files"_s, bytesJson(receipt.files)},
                    {u"conflicts"_s, receipt.conflicts}});
}

Result<KitReceipt> receiptFromJson(const QByteArray &json)
{
    JsonTake take(json);
    KitReceipt receipt;
    receipt.answers = take.id("answers"_L1, true);
    receipt.edits = idsFrom(take, "edits"_L1);
    receipt.reports = idsFrom(take, "reports"_L1);
    receipt.files = bytesFrom(take, "files"_L1);
    receipt.conflicts = take.whole("conflicts"_L1, 0, kMostRows);
    if (take.failed())
        return fail(ErrorCode::Invalid, Kit::tr("The receipt cannot be read."), take.fault());
    return receipt;
}

QByteArray FieldKit::stateJson() const
{
    QJsonArray works;
    for (const KitWork &work : m_works)
        works.append(objectOf(toJson(work)));
    QJsonArray forms;
    for (const SurveyForm &form : m_forms)
        forms.append(QString::fromUtf8(toJson(form)));
    QJsonArray files;
    for (const KitFile &file : m_files)
        files.append(fileJson(file));
    QJsonArray maps;
    for (const KitMap &map : m_maps)
        maps.append(QJsonObject{{u"project"_s, map.project.toString()},
                                {u"sm3"_s, toHex(map.digest)},
                                {u"credits"_s, map.credits}});
    return compact({{u"office"_s, QString::fromLatin1(m_office.toHex())},
                    {u"works"_s, works},
                    {u"forms"_s, forms},
                    {u"edits"_s, objectOf(toJson(m_edits))},
                    {u"reports"_s, objectOf(toJson(m_reports))},
                    {u"files"_s, files},
                    {u"maps"_s, maps},
                    {u"taken"_s, idsJson(m_taken)},
                    {u"sequence"_s, qint64(m_sequence)},
                    {u"expiresAt"_s, qint64(m_expiresAt)},
                    {u"label"_s, static_cast<int>(m_label)}});
}

Result<> FieldKit::readState(const QByteArray &json)
{
    JsonTake take(json);
    m_office = QByteArray::fromHex(take.text("office"_L1, 130).toLatin1());
    for (const QJsonValue &value : take.list("works"_L1, 10'000)) {
        auto work = workFromJson(compact(value.toObject()));
        if (!work)
            return passOn(work);
        m_works.push_back(std::move(*work));
    }
    for (const QJsonValue &value : take.list("forms"_L1, 10'000)) {
        auto form = readSurveyForm(value.toString().toUtf8());
        if (!form)
            return fail(ErrorCode::Corrupt, inWords(form.error()));
        m_forms.push_back(std::move(*form));
    }
    auto edits = editsFromJson(compact(take.object("edits"_L1)));
    auto reports = reportsFromJson(compact(take.object("reports"_L1)));
    if (!edits)
        return passOn(edits);
    if (!reports)
        return passOn(reports);
    m_edits = std::move(*edits);
    m_reports = std::move(*reports);
    for (const QJsonValue &value : take.list("files"_L1, kMostRows)) {
        JsonTake item(value, take);
        m_files.push_back(fileFrom(item));
    }
    if (take.has("maps"_L1)) {
        for (const QJsonValue &value : take.list("maps"_L1, kMostRows)) {
            JsonTake item(value, take);
            m_maps.push_back({item.id("project"_L1, true),
                              digestFromBytes(item.hex("sm3"_L1, 32)),
                              item.text("credits"_L1, kLongest)});
        }
    }
    m_taken = idsFrom(take, "taken"_L1);
    m_sequence = take.whole("sequence"_L1, 0, kMostEntryBytes);
    m_expiresAt = take.whole("expiresAt"_L1, 0, kLastMoment);
    m_label = static_cast<Classification>(take.whole("label"_L1, 0, 4));
    if (take.failed())
        return fail(ErrorCode::Corrupt, Kit::tr("The device's data is damaged."), take.fault());
    return {};
}

Result<> FieldKit::save() const
{
    const Secret key(QByteArrayView(hmacSm3(m_key.dataKey, "zhengshu field kit 1")).first(16));
    const Sealed sealed = seal(key, stateJson(), kStateContext);
    const QString path = m_folder + u"/device.state"_s;
    // the state before stays until the next one is whole: a day's work is not one file
    const QString before = path + u".before"_s;
    if (QFile::exists(path)) {
        QFile::remove(before);
        QFile::copy(path, before);
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!QDir().mkpath(m_folder) || sealed.bytes.isEmpty() || !file.open(QIODevice::WriteOnly)
        || file.write(sealed.nonce + sealed.bytes) < 0 || !file.commit())
        return fail(ErrorCode::Io,
                    Kit::tr("The device's data could not be saved. Check the free space; nothing "
                            "that was there before is lost."),
                    file.errorString());
    return {};
}

Result<> FieldKit::load()
{
    QFile file(m_folder + u"/device.state"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Corrupt,
                    Kit::tr("The device's data is missing."),
                    file.fileName() + u": "_s + file.errorString());
    const QByteArray bytes = file.readAll();
    const Secret key(QByteArrayView(hmacSm3(m_key.dataKey, "zhengshu field kit 1")).first(16));
    const auto state = unseal(
        key, {bytes.first(std::min(kNonce, bytes.size())), bytes.mid(kNonce)}, kStateContext);
    if (!state)
        return fail(ErrorCode::Corrupt,
                    Kit::tr("The device's data is damaged. The state before lies beside it as "
                            "device.state.before."),
                    state.error().detail);
    return readState(
        QByteArrayView(state->bytes().data(), static_cast<qsizetype>(state->bytes().size()))
            .toByteArray());
}

Result<> FieldKit::addContents(PackageWriter &writer, const KitWork &work) const
{
    std::vector<DeviceEdit> edits;
    std::ranges::copy_if(m_edits, std::back_inserter(edits), [&](const DeviceEdit &edit) {
        const KitWork *of = workOf(edit.key.row);
        return of == &work || of == nullptr; // of a task that was taken back: the office decides
    });
    std::vector<SurveyReport> reports;
    std::vector<SurveyReport> others;
    for (const SurveyReport &report : m_reports)
        (isOf(report, work) ? reports : others).push_back(report);
    if (auto added = writer.add(u"edits.json"_s, u"application/json"_s, toJson(edits)); !added)
        return passOn(added);
    if (auto added = writer.add(u"reports.json"_s, u"application/json"_s, toJson(reports)); !added)
        return passOn(added);
    // a file is named in the report that it belongs to; those of other projects go with theirs
    const QByteArray named = toJson(reports);
    const QByteArray elsewhere = toJson(others);
    qint64 files = 0;
    for (const KitFile &file : m_files) {
        const QByteArray name = toHex(file.digest).toLatin1();
        if (file.acknowledged || (elsewhere.contains(name) && !named.contains(name)))
            continue;
        const auto size = attachmentSize(filesFolder(), m_key.dataKey, file.digest);
        if (!size)
            return passOn(size);
        auto entry = writer.start(toHex(file.digest), file.mediaType);
        if (!entry)
            return passOn(entry);
        auto read =
            readAttachment(filesFolder(), m_key.dataKey, file.digest, [&](QByteArrayView part) {
                return writer.write(part);
            });
        if (!read)
            return read;
        if (auto ended = writer.end(); !ended)
            return passOn(ended);
        ++files;
    }
    writer.count(u"edits"_s, static_cast<qint64>(edits.size()));
    writer.count(u"reports"_s, static_cast<qint64>(reports.size()));
    writer.count(u"files"_s, files);
    return {};
}

} // namespace zs
