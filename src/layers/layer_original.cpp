// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layer_original.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Layers)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Words::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                    file.errorString());
    if (file.size() > kMostLayerBytes)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file %1 is larger than 1 GB.").arg(QFileInfo(path).fileName()));
    return file.readAll();
}

} // namespace

Result<QByteArray> layerOriginal(const QString &path)
{
    const QFileInfo info(path);
    if (info.suffix().compare(u"shp", Qt::CaseInsensitive) != 0)
        return bytesOf(path);
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out.writeRawData("ZSFILES1", 8);
    const QString stem = info.path() + u'/' + info.completeBaseName();
    for (const QString &suffix : {u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s}) {
        const QString part = stem + u'.' + suffix;
        if (!QFileInfo::exists(part))
            continue;
        const auto bytes = bytesOf(part);
        if (!bytes)
            return passOn(bytes);
        out << QFileInfo(part).fileName() << *bytes;
    }
    return packed;
}

} // namespace zs
