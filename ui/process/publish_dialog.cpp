// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/publish_dialog.h"

#include "ui/widgets/dialog_seam.h"

#include <QCoreApplication>

namespace zs {

namespace {

struct Publish {
    Q_DECLARE_TR_FUNCTIONS(PublishDialog)
};

constexpr qsizetype kShown = 20;

} // namespace

bool askPublish(QWidget *parent,
                const QString &name,
                int version,
                const QStringList &differences,
                std::int64_t running)
{
    QStringList lines;
    if (differences.isEmpty())
        lines << Publish::tr("It is a new process.");
    for (const QString &line : differences.mid(0, kShown))
        lines << QStringLiteral("· ") + line;
    if (differences.size() > kShown)
        lines << Publish::tr("... and %n more difference(s).",
                             nullptr,
                             static_cast<int>(differences.size() - kShown));
    if (running > 0)
        lines << QString()
              << Publish::tr("%n running case(s) keep the version they were opened with.",
                             nullptr,
                             static_cast<int>(running));
    return askYes(parent,
                  Publish::tr("Publish “%1” as version %2?").arg(name).arg(version),
                  lines.join(u'\n'),
                  Publish::tr("Publish"));
}

} // namespace zs
