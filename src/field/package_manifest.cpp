// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/package_manifest.h"

#include "base/enum_names.h"
#include "base/signed_document.h"
#include "field/json_take.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Packages {
    Q_DECLARE_TR_FUNCTIONS(FieldPackage)
};

constexpr std::array<EnumName<PackageKind>, 3> kKinds{
    {{"out", PackageKind::Out}, {"delta", PackageKind::Delta}, {"receipt", PackageKind::Receipt}}};
constexpr std::array<EnumName<Classification>, 5> kLabels{
    {{"open", Classification::Open},
     {"internal", Classification::Internal},
     {"secret", Classification::Secret},
     {"confidential", Classification::Confidential},
     {"topsecret", Classification::TopSecret}}};
constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestText = 1'000;
constexpr qsizetype kMostPrevious = 10'000;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject entryJson(const PackageEntry &entry)
{
    return {{u"name"_s, entry.name},
            {u"type"_s, entry.mediaType},
            {u"size"_s, entry.size},
            {u"sm3"_s, toHex(entry.digest)}};
}

PackageEntry entryFrom(JsonTake &take)
{
    PackageEntry entry;
    entry.name = take.text("name"_L1, kLongestName);
    entry.mediaType = take.text("type"_L1, kLongestName);
    entry.size = take.whole("size"_L1, 0, kMostEntryBytes);
    entry.digest = digestFromBytes(take.hex("sm3"_L1, 32));
    if (!isPlainName(entry.name))
        take.blame(u"entries: the name is no plain file name"_s);
    return entry;
}

void readEntries(JsonTake &take, PackageManifest &manifest)
{
    QSet<QString> names;
    qint64 total = 0;
    const QJsonArray entries = take.list("entries"_L1, kMostEntries);
    manifest.entries.reserve(static_cast<std::size_t>(entries.size()));
    for (const QJsonValue &value : entries) {
        JsonTake item(value, take);
        PackageEntry entry = entryFrom(item);
        // two names that differ in case only are one file elsewhere
        const QString folded = entry.name.toCaseFolded();
        if (names.contains(folded))
            take.blame(u"entries: a name stands twice"_s);
        names.insert(folded);
        total += entry.size;
        if (total > kMostEntryBytes)
            take.blame(u"entries: too large"_s);
        if (take.failed())
            return;
        manifest.entries.push_back(std::move(entry));
    }
}

} // namespace

bool isPlainName(QStringView name)
{
    static const QSet<QString> kReserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    if (name.isEmpty() || name.size() > kLongestName || name.front() == u'.' || name.back() == u'.'
        || name.front().isSpace() || name.back().isSpace())
        return false;
    const bool plain = std::ranges::all_of(name, [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() != 0x7f && !u"/\\:*?\"<>|"_s.contains(c)
               && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
    return plain && !kReserved.contains(name.toString().section(u'.', 0, 0).toLower());
}

const PackageEntry *PackageManifest::entry(QStringView name) const
{
    const auto found = std::ranges::find_if(
        entries, [name](const PackageEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

qint64 PackageManifest::contentSize() const
{
    qint64 total = 0;
    for (const PackageEntry &each : entries)
        total += each.size;
    return total;
}

QByteArray toJson(const PackageManifest &manifest)
{
    QJsonArray previous;
    for (const Uuid &id : manifest.previous)
        previous.append(id.toString());
    QJsonObject counts;
    for (const auto &[name, count] : manifest.counts)
        counts.insert(name, count);
    QJsonArray entries;
    for (const PackageEntry &entry : manifest.entries)
        entries.append(entryJson(entry));
    const QJsonObject object{
        {u"format"_s, kPackageFormat},
        {u"id"_s, manifest.id.toString()},
        {u"kind"_s, nameIn(std::span<const EnumName<PackageKind>>(kKinds), manifest.kind)},
        {u"device"_s, manifest.device.toString()},
        {u"deviceName"_s, manifest.deviceName},
        {u"project"_s, manifest.project.toString()},
        {u"projectCode"_s, manifest.projectCode},
        {u"recipient"_s, hexOf(manifest.recipient)},
        {u"signer"_s, hexOf(manifest.signer)},
        {u"madeAt"_s, qint64(manifest.madeAt)},
        {u"expiresAt"_s, qint64(manifest.expiresAt)},
        {u"label"_s, nameIn(std::span<const EnumName<Classification>>(kLabels), manifest.label)},
        {u"sequence"_s, qint64(manifest.sequence)},
        {u"previous"_s, previous},
        {u"counts"_s, counts},
        {u"entries"_s, entries}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<PackageManifest> manifestFromJson(const QByteArray &json)
{
    JsonTake take(json);
    PackageManifest manifest;
    if (take.whole("format"_L1, 1, kPackageFormat) != kPackageFormat)
        take.blame(u"format"_s);
    manifest.id = take.id("id"_L1, true);
    manifest.kind = take.choice("kind"_L1, kKinds);
    manifest.device = take.id("device"_L1, true);
    manifest.deviceName = take.text("deviceName"_L1, kLongestText);
    manifest.project = take.id("project"_L1, false);
    manifest.projectCode = take.text("projectCode"_L1, kLongestText);
    manifest.recipient = take.hex("recipient"_L1, 32);
    manifest.signer = take.hex("signer"_L1, 65);
    manifest.madeAt = take.whole("madeAt"_L1, 0, kLastMoment);
    manifest.expiresAt = take.whole("expiresAt"_L1, 0, kLastMoment);
    manifest.label = take.choice("label"_L1, kLabels);
    manifest.sequence = take.whole("sequence"_L1, 0, kMostEntryBytes);
    for (const QJsonValue &value : take.list("previous"_L1, kMostPrevious)) {
        manifest.previous.push_back(Uuid::fromString(value.toString()));
        if (manifest.previous.back().isNull())
            take.blame(u"previous"_s);
    }
    const QJsonObject counts = take.object("counts"_L1);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        manifest.counts[it.key()] = it.value().toInteger();
    readEntries(take, manifest);
    if (take.failed())
        return fail(ErrorCode::Invalid,
                    Packages::tr("The contents list of the package cannot be read."),
                    take.fault());
    return manifest;
}

QString kindText(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Out:
        return Packages::tr("Field package");
    case PackageKind::Delta:
        return Packages::tr("Package from the field");
    case PackageKind::Receipt:
        return Packages::tr("Receipt");
    }
    return {};
}

} // namespace zs
