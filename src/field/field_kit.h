// SPDX-License-Identifier: GPL-3.0-or-later
// What a device keeps (外业终端): a folder with its key, the work it was given, and what was filled
// in and is not acknowledged yet. All of it is encrypted under the device's own key.
#pragma once

#include "field/device_edit.h"
#include "field/device_key.h"
#include "field/package_manifest.h"
#include "field/survey_answers.h"
#include "tiles/tile_pack.h"

#include <set>

namespace zs {

/// A task as it was given to a device.
struct KitTask {
    Uuid task;
    QString wbs;
    QString name;
    QString start; ///< as planned, yyyy-MM-dd
    QString finish;
    std::map<QString, FieldValue> values;         ///< of the fields that may be changed
    std::map<QString, std::vector<Uuid>> restsOn; ///< the edits behind each value
    bool operator==(const KitTask &) const = default;
};

/// Where the project or one of its tasks lies.
struct KitPlace {
    Uuid task;        ///< null = the project as a whole
    QByteArray shape; ///< WKB, CGCS2000, longitude first
    bool operator==(const KitPlace &) const = default;
};

/// The work in a package, as `tasks.json` holds it.
struct KitWork {
    Uuid project;
    QString code;
    QString name;
    std::vector<KitTask> tasks;
    std::vector<QByteArray> officeKeys; ///< that delta packages are encrypted to; the first counts
    std::vector<KitPlace> places{};
    bool operator==(const KitWork &) const = default;
};
[[nodiscard]] QByteArray toJson(const KitWork &work);
[[nodiscard]] Result<KitWork> workFromJson(const QByteArray &json);

/// What became of a delta, as `receipt.json` holds it.
struct KitReceipt {
    Uuid answers; ///< the delta package
    std::vector<Uuid> edits;
    std::vector<Uuid> reports;
    std::vector<QByteArray> files; ///< SM3 of those that lie safely in the office
    qint64 conflicts = 0;
    bool operator==(const KitReceipt &) const = default;
};
[[nodiscard]] QByteArray toJson(const KitReceipt &receipt);
[[nodiscard]] Result<KitReceipt> receiptFromJson(const QByteArray &json);

struct KitFile {
    Digest digest{};
    QString name;
    QString mediaType;
    qint64 size = 0;
    bool sent = false;         ///< is in a delta package
    bool acknowledged = false; ///< a receipt names it
    bool operator==(const KitFile &) const = default;
};

/// The part of the office's base map around a project's sites.
struct KitMap {
    Uuid project;
    Digest digest{}; ///< of the pack that lies encrypted in the device's folder
    QString credits; ///< to be shown with it, one a line
    bool operator==(const KitMap &) const = default;
};
/// Its name in a package.
inline constexpr QStringView kMapEntry = u"basemap.mbtiles";

class FieldKit {
public:
    /// Makes the folder with a fresh key. Conflict when there is a device in it already.
    [[nodiscard]] static Result<FieldKit> create(const QString &folder,
                                                 const QString &name,
                                                 const Secret &passphrase,
                                                 const Argon2Cost &cost = {});
    /// NotFound, Forbidden for a wrong passphrase, Corrupt for a state that was altered.
    [[nodiscard]] static Result<FieldKit> open(const QString &folder, const Secret &passphrase);

    [[nodiscard]] const DeviceKey &key() const { return m_key; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The file that the office registers.
    [[nodiscard]] Result<QByteArray> request() const { return deviceRequest(m_key); }

    /// Takes a package from the office: work or a receipt. The first one must come with the
    /// office's fingerprint (fingerprintWords()), which is remembered; later ones are signed by
    /// that office. What is filled in stays.
    [[nodiscard]] Result<PackageManifest>
    take(const QString &path, UtcMillis now, const QString &officeFingerprint = {});

    [[nodiscard]] const std::vector<KitWork> &works() const { return m_works; }
    [[nodiscard]] const std::vector<SurveyForm> &forms() const { return m_forms; }
    [[nodiscard]] const std::vector<DeviceEdit> &edits() const { return m_edits; }
    [[nodiscard]] const std::vector<SurveyReport> &reports() const { return m_reports; }
    [[nodiscard]] const std::vector<KitFile> &files() const { return m_files; }
    [[nodiscard]] const std::vector<KitMap> &maps() const { return m_maps; }
    /// NotFound for a project without a base map here.
    [[nodiscard]] Result<TilePack> mapOf(const Uuid &project) const;
    [[nodiscard]] const KitTask *task(const Uuid &id) const;
    /// With what was entered here; nothing for a task or field that is not here.
    [[nodiscard]] std::optional<FieldValue> value(const Uuid &task, const QString &field) const;
    /// Edits, reports and files that no receipt has acknowledged ("unsent changes").
    [[nodiscard]] qsizetype unsent() const;
    /// The edits and reports of one project among them.
    [[nodiscard]] qsizetype unsentOf(const Uuid &project) const;
    /// Null for a task that is not here.
    [[nodiscard]] const KitWork *workOf(const Uuid &task) const;

    /// Sets a field of a task; a value as it was is no edit. NotFound, Forbidden past the day on
    /// which the work expires.
    [[nodiscard]] Result<> enter(const Uuid &task,
                                 const QString &field,
                                 const FieldValue &value,
                                 const QString &author,
                                 UtcMillis now);
    /// A filled-in form, and what it sets. Invalid with the first fault.
    [[nodiscard]] Result<Uuid> fill(SurveyReport report, UtcMillis now);
    /// Keeps a photo or another file, unchanged and encrypted.
    [[nodiscard]] Result<KitFile> addFile(const QString &path);

    /// Everything of a project that is not acknowledged, signed and encrypted to the office, at
    /// once or not at all; of the project that was taken last where none is named. Invalid when no
    /// such work was taken.
    [[nodiscard]] Result<PackageManifest>
    writeDelta(const QString &path, UtcMillis now, const Uuid &project = {});

private:
    FieldKit(QString folder, DeviceKey key);
    [[nodiscard]] Result<> save() const;
    [[nodiscard]] Result<> load();
    [[nodiscard]] QByteArray stateJson() const;
    [[nodiscard]] Result<> readState(const QByteArray &json);
    [[nodiscard]] Result<> takeWork(class PackageReader &reader);
    [[nodiscard]] Result<> takeReceipt(class PackageReader &reader);
    [[nodiscard]] Result<> takeMap(class PackageReader &reader);
    [[nodiscard]] Result<> addContents(class PackageWriter &writer, const KitWork &work) const;
    [[nodiscard]] bool isOf(const SurveyReport &report, const KitWork &work) const;
    [[nodiscard]] Uuid nextId(UtcMillis now);
    [[nodiscard]] QString filesFolder() const;

    QString m_folder;
    DeviceKey m_key;
    QByteArray m_office; ///< public key
    std::vector<KitWork> m_works;
    std::vector<SurveyForm> m_forms;
    std::vector<DeviceEdit> m_edits; ///< not acknowledged, oldest first
    std::vector<SurveyReport> m_reports;
    std::vector<KitFile> m_files;
    std::vector<KitMap> m_maps;
    std::vector<Uuid> m_taken;
    std::int64_t m_sequence = 0;
    UtcMillis m_expiresAt = 0;
    Classification m_label = Classification::Open;
};

} // namespace zs
