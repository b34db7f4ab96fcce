// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/psplib_file.h"

#include "exchange/psplib.h"

#include <QCoreApplication>
#include <QFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<PsplibProject> readProject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The file %1 cannot be read.")).arg(path),
                    file.errorString());
    return readPsplib(file);
}

RcpspInstance instanceOf(PsplibProject project)
{
    RcpspInstance instance;
    instance.duration = std::move(project.duration);
    instance.capacity = std::move(project.capacity);
    instance.demand = std::move(project.demand);
    for (const auto &[from, to] : project.links)
        instance.arcs.push_back({.from = from, .to = to, .lag = 0});
    return instance;
}

} // namespace

QString psplibFaultText(const RcpspFault &fault)
{
    switch (fault.kind) {
    case RcpspFaultKind::Cycle:
        return words(QT_TRANSLATE_NOOP("Cli", "The links of job %1 form a circle."))
            .arg(fault.job + 1);
    case RcpspFaultKind::TooMuchDemand:
        return words(QT_TRANSLATE_NOOP("Cli", "Job %1 needs more of resource %2 than there is."))
            .arg(fault.job + 1)
            .arg(fault.resource + 1);
    case RcpspFaultKind::TooLarge:
        return words(QT_TRANSLATE_NOOP("Cli", "The numbers in the file are too large."));
    case RcpspFaultKind::WrongSize:
    case RcpspFaultKind::NegativeNumber:
    case RcpspFaultKind::NoSuchJob:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "The file does not describe a project."));
}

Result<RcpspInstance> psplibInstance(const QString &path)
{
    auto project = readProject(path);
    if (!project)
        return passOn(project);
    RcpspInstance instance = instanceOf(std::move(*project));
    if (const auto sound = checkRcpsp(instance); !sound)
        return fail(ErrorCode::Invalid, psplibFaultText(sound.error()));
    return instance;
}

} // namespace zs
