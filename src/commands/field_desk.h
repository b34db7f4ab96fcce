// SPDX-License-Identifier: GPL-3.0-or-later
// Field work (外业): devices, packages out, what comes back, and conflicts that a person decides.
#pragma once

#include "commands/workspace.h"
#include "domain/site_rows.h"
#include "field/device_edit.h"
#include "field/edit_book.h"
#include "field/field_kit.h"
#include "field/package_reader.h"
#include "tiles/tile_extract.h"

class QSaveFile;

namespace zs {

class FieldDesk {
public:
    /// The workspace must outlive the desk.
    explicit FieldDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    // --- reading: what the person may not read is not there ---
    [[nodiscard]] Result<std::vector<FieldDevice>> devices() const;
    /// The latest first.
    [[nodiscard]] Result<std::vector<FieldPackage>> packages() const;

    struct ReportLine {
        FieldReport row;
        QString project;
        QString task;
        QString device;
        QString form;      ///< its name
        QString author;    ///< as the device says
        QStringList lines; ///< the answers in words
        QString hints;     ///< what looks odd about its place, in words
        std::vector<FieldPhoto> photos;
    };
    /// The latest first.
    [[nodiscard]] Result<std::vector<ReportLine>> reports() const;

    struct ClashLine {
        FieldClash row;
        QString project;
        QString task;
        QString field;      ///< translated
        FieldValue present; ///< that stands until it is decided
        std::vector<DeviceEdit> sides;
        std::vector<QString> devices; ///< of the sides; the office's own has a word, too
    };
    /// Those that wait, the oldest first.
    [[nodiscard]] Result<std::vector<ClashLine>> clashes() const;

    // --- devices ---
    /// By which a device knows this office; empty before the first device is registered.
    [[nodiscard]] QString officeFingerprint() const;
    /// What a device's request file asks for. Conflict for a key or device that is here already.
    [[nodiscard]] Result<FieldDeviceId>
    registerDevice(const QByteArray &request, Classification clearance, PersonId person);
    /// Nothing of it is taken in any more.
    [[nodiscard]] Result<> revokeDevice(FieldDeviceId device);

    // --- forms (field_forms.cpp) ---
    /// All editions; the latest of a key first.
    [[nodiscard]] Result<std::vector<FieldForm>> forms() const;
    /// What packages carry: those that come with the program, unless the office has its own edition
    /// of them, and the office's own that are published.
    [[nodiscard]] Result<std::vector<SurveyForm>> formsInForce() const;
    /// Into the draft, when it is one of the same key, else as a draft of the key's next edition.
    /// Invalid with all faults.
    [[nodiscard]] Result<FieldFormId> saveForm(SurveyForm content, FieldFormId draft = {});
    /// The edition that was in force until then is withdrawn. Conflict for what is no draft.
    [[nodiscard]] Result<> publishForm(FieldFormId form);
    [[nodiscard]] Result<> retireForm(FieldFormId form);

    // --- packages ---
    struct Order {
        FieldDeviceId device;
        ProjectId project;
        std::vector<TaskId> tasks{}; ///< empty = all that are not finished
        int days = 14;               ///< until it expires
        /// How much of the office's base map goes along; nothing = none.
        std::optional<ExtractRules> map = ExtractRules();
    };
    /// Writes the package, whole or not at all. Forbidden above the device's clearance; leaves like
    /// any export.
    [[nodiscard]] Result<PackageManifest> prepare(const Order &order, const QString &path);
    /// What became of the base map in the package that was prepared last, or why there is none.
    [[nodiscard]] const QString &mapNote() const { return m_mapNote; }

    struct Taken {
        FieldPackageId package;
        PackageManifest manifest;
        int edits = 0; ///< that were new
        int applied = 0;
        int conflicts = 0;
        int refused = 0; ///< that break a rule of the plan; a person decides on them
        int reports = 0;
        int files = 0;
    };
    /// Verifies everything first, then makes a backup, keeps the files, applies what nobody
    /// disputes. Conflict for a package that was taken in before; the same work in another package
    /// changes nothing twice.
    [[nodiscard]] Result<Taken> take(const QString &path,
                                     const PackageReader::Progress &progress = {});
    /// For a package that was taken in.
    [[nodiscard]] Result<PackageManifest> receipt(FieldPackageId delta, const QString &path);

    // --- deciding ---
    /// Settles a conflict with one side's value or another; the reason is kept.
    [[nodiscard]] Result<>
    decide(FieldClashId clash, const FieldValue &chosen, const QString &reason);
    [[nodiscard]] Result<> review(FieldReportId report, bool accept, const QString &note);

    /// A value of a field, as people read it.
    [[nodiscard]] static QString valueText(const QString &field, const FieldValue &value);
    [[nodiscard]] static QString fieldName(const QString &field);

private:
    struct Import;
    [[nodiscard]] Result<FieldDevice> device(FieldDeviceId id) const;
    [[nodiscard]] Result<FieldForm> form(FieldFormId id) const;
    /// All that a report may be of: shipped ones and all editions of the office's own.
    [[nodiscard]] Result<std::vector<SurveyForm>> everyForm() const;
    [[nodiscard]] Result<std::int64_t> nextEdition(const QString &key) const;
    [[nodiscard]] Result<std::optional<Sm2PrivateKey>> officeKey() const;
    [[nodiscard]] Result<Sm2PrivateKey> neededOfficeKey() const;
    /// The label that a package of the order bears; Forbidden above the device's clearance.
    [[nodiscard]] Result<Classification> labelFor(const Order &order, const FieldDevice &to) const;
    [[nodiscard]] Result<KitReceipt> receiptFor(const FieldPackage &delta) const;
    [[nodiscard]] Result<KitWork> workFor(const Order &order, const Sm2PublicKey &office) const;
    // the base map of a package (field_extract.cpp)
    [[nodiscard]] Result<std::vector<KitPlace>> placesFor(const Order &order,
                                                          const KitWork &work) const;
    /// Nothing where none goes along; mapNote() says why.
    [[nodiscard]] Result<QByteArray>
    mapFor(const Order &order, const std::vector<KitPlace> &places, Classification label);
    struct BaseMaps;
    [[nodiscard]] Result<BaseMaps> mapsToTake(Classification label) const;
    /// Writes the package's row and record down, then gives the file its name.
    [[nodiscard]] Result<PackageManifest>
    logged(const PackageManifest &manifest, ChangeSet set, const QString &answers, QSaveFile &out);
    [[nodiscard]] Result<EditBook> bookOf(ProjectId project) const;
    [[nodiscard]] Result<> readImport(Import &import, PackageReader &reader) const;
    [[nodiscard]] Result<> keepFiles(Import &import, PackageReader &reader);
    [[nodiscard]] Result<> mergeEdits(Import &import);
    /// Puts what nobody disputes into the set, as the plan takes it.
    [[nodiscard]] Result<> applyAgreed(Import &import);
    [[nodiscard]] Result<> addRows(Import &import);
    [[nodiscard]] Result<> addClashes(Import &import);
    [[nodiscard]] Result<> addReports(Import &import);
    /// The number that the device's edits got last; the office's own about them count with them.
    [[nodiscard]] Result<std::int64_t> lastNumber(FieldDeviceId device) const;
    void addPhotos(Import &import, const SurveyReport &report, const FieldReport &row);
    void placeByPhoto(const Import &import, const SurveyReport &report, FieldReport &row);
    void addOfficeEdit(Import &import, const DeviceEdit &fresh);
    /// A copy of a plan, changed task by task, and all changes so far: nothing is written before
    /// the rows that tell of it are, and then at once.
    struct Steps;
    [[nodiscard]] Result<Steps> stepsOn(ProjectId project) const;
    /// Empty when the copy has the values now, else why the plan refuses them.
    [[nodiscard]] QString
    apply(Steps &steps, TaskId task, const std::map<QString, FieldValue> &values);
    /// What a report answers to fields of that type, joined by blanks; of a place, the first.
    [[nodiscard]] static QString
    answerOf(const std::vector<SurveyForm> &forms, const SurveyReport &report, SurveyType type);
    /// Asks for the powers, writes the set as one act and announces it.
    [[nodiscard]] Result<> keep(const ChangeSet &set, const QString &note);
    [[nodiscard]] bool mayRead(ProjectId project) const;
    [[nodiscard]] WallTime now() const;

    Workspace &m_workspace;
    QString m_mapNote;
};

} // namespace zs
