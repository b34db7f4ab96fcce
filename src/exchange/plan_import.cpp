// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_import.h"

#include "exchange/text_encoding.h"
#include "exchange/whole_device.h"
#include "exchange/xer.h"

#include <QIODevice>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHead = 64;

constexpr QByteArrayView kCompoundFile =
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; ///< what .mpp files begin with

Result<std::size_t> chosen(const XerFile &file, const QString &wanted)
{
    const std::vector<XerProject> &projects = file.projects();
    if (wanted.isEmpty())
        return 0;
    for (std::size_t i = 0; i < projects.size(); ++i) {
        if (projects[i].id == wanted || projects[i].code == wanted)
            return i;
    }
    QStringList codes;
    for (const XerProject &project : projects)
        codes << project.code;
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Xer", "The file has no project “%1”; it has: %2.")
                    .arg(wanted, codes.join(u", "_s)));
}

Result<ImportedPlan> importXer(QIODevice &device, IdSource &ids, const PlanImport &options)
{
    auto bytes = readWhole(device, options.limits, options.progress);
    if (!bytes)
        return passOn(bytes);
    const auto file = XerFile::read(std::move(*bytes), options.limits);
    if (!file)
        return passOn(file);
    const auto project = chosen(*file, options.project);
    if (!project)
        return passOn(project);
    auto imported = file->plan(*project, ids);
    if (!imported)
        return imported;
    for (const XerProject &p : file->projects())
        imported->choices.push_back({p.id, p.code, p.name, p.activities});
    imported->choice = *project;
    return imported;
}

} // namespace

PlanFormat planFormatOf(QByteArrayView head)
{
    const qsizetype mark = byteOrderMarkSize(head);
    QByteArray plain = head.sliced(mark).toByteArray();
    plain.removeIf([](char c) { return c == '\0'; }); // UTF-16
    return plain.startsWith("ERMHDR") || plain.startsWith("%T\t") ? PlanFormat::Xer
                                                                  : PlanFormat::Mspdi;
}

Result<ImportedPlan> importFile(QIODevice &device, IdSource &ids, const PlanImport &options)
{
    if (!device.isReadable())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Mspdi", "The file could not be opened."));
    const QByteArray head = device.peek(kHead);
    if (head.startsWith(kCompoundFile))
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Import",
                "This is a Microsoft Project file (.mpp) in its own format. Save it in Microsoft "
                "Project as XML and import that."));
    if (planFormatOf(head) == PlanFormat::Xer)
        return importXer(device, ids, options);
    return readMspdi(device, ids, options.limits, options.progress);
}

} // namespace zs
