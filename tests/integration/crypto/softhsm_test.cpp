// SPDX-License-Identifier: GPL-3.0-or-later
// A real PKCS#11 module: SoftHSM 2, where it is installed. ZS_SOFTHSM names the folder that holds
// bin/softhsm2-util and lib/libsofthsm2.so when they are not where Debian puts them.
#include "crypto/pkcs11_token.h"
#include "key_file_fixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QString firstFile(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString library()
{
    return firstFile({qEnvironmentVariable("ZS_SOFTHSM") + u"/lib/libsofthsm2.so"_s,
                      u"/usr/lib/softhsm/libsofthsm2.so"_s,
                      u"/usr/lib64/pkcs11/libsofthsm2.so"_s});
}

QString utility()
{
    return firstFile({qEnvironmentVariable("ZS_SOFTHSM") + u"/bin/softhsm2-util"_s,
                      QStandardPaths::findExecutable(u"softhsm2-util"_s)});
}

/// A token "zs" with PIN 4321 in a folder of its own.
void makeToken(const QTemporaryDir &folder)
{
    QFile conf(folder.filePath(u"softhsm2.conf"_s));
    REQUIRE(conf.open(QIODevice::WriteOnly));
    REQUIRE(QDir(folder.path()).mkdir(u"tokens"_s));
    conf.write("directories.tokendir = " + folder.filePath(u"tokens"_s).toUtf8() + "\n");
    conf.close();
    qputenv("SOFTHSM2_CONF", conf.fileName().toUtf8());
    QProcess process;
    process.start(utility(),
                  {u"--module"_s,
                   library(),
                   u"--init-token"_s,
                   u"--free"_s,
                   u"--label"_s,
                   u"zs"_s,
                   u"--so-pin"_s,
                   u"9999"_s,
                   u"--pin"_s,
                   u"4321"_s});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

} // namespace

TEST_CASE("a slot opens with SoftHSM's token, and not without it", "[crypto][softhsm]")
{
    if (library().isEmpty() || utility().isEmpty())
        SKIP("SoftHSM is not installed here (Debian package softhsm2): no real token was driven");
    const QTemporaryDir tokenFolder;
    makeToken(tokenFolder);
    const Secret pin = words("4321");
    const KeyFolder folder;
    KeySlotFile file = folder.made();
    {
        const auto module = Pkcs11Module::load(library());
        REQUIRE_OK(module);
        REQUIRE_OK(module->makeKey(u"zs"_s, pin, u"zhengshu"_s));
        CHECK(module->makeKey(u"zs"_s, pin, u"zhengshu"_s).error().code == ErrorCode::Conflict);
        CHECK(module->factor(u"zs"_s, words("0000"), "c").error().code == ErrorCode::Forbidden);
        const auto factor = module->factor(u"zs"_s, pin, file.factorChallenge());
        REQUIRE_OK(factor);
        const BroughtFactor token{FactorKind::Token, *factor, u"zs"_s};
        REQUIRE_OK(file.setFactor(u"li"_s, words("right"), {}, token, folder.clock));
    }
    // the token gives the same factor when the module is started another day
    const auto module = Pkcs11Module::load(library());
    REQUIRE_OK(module);
    const auto again = module->factor(u"zs"_s, pin, folder.opened().factorChallenge());
    REQUIRE_OK(again);
    REQUIRE_OK(folder.opened().unlock(u"li"_s, words("right"), *again, folder.clock));
    CHECK_FALSE(folder.opened().unlock(u"li"_s, words("right"), folder.clock).has_value());
}
