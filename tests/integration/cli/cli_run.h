// SPDX-License-Identifier: GPL-3.0-or-later
// Calls zsctl as a person would and keeps what it said.
#pragma once

#include "cli/cli_commands.h"
#include "support/stringify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace zs {

struct CliRun {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

struct CliFolder {
    QTemporaryDir folder;
    SystemClock clock;
    QString store = folder.filePath(QStringLiteral("a.zsw"));
    QString secret = folder.filePath(QStringLiteral("passphrase"));

    CliFolder() { writeSecret("cli-quiet-2026\n"); }

    void writeSecret(const QByteArray &line) const
    {
        QFile file(secret);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(line) == line.size()));
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] CliRun run(const QStringList &words) const
    {
        CliRun call;
        QTextStream out(&call.out);
        QTextStream err(&call.err);
        call.code = runCli(QStringList{QStringLiteral("zsctl")} + words, out, err, clock);
        return call;
    }
    /// With the passphrase file behind the words.
    [[nodiscard]] CliRun with(const QStringList &words) const
    {
        return run(words + QStringList{QStringLiteral("--passphrase-file"), secret});
    }
};

} // namespace zs
