// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/skf_token.h"

#include "crypto/skf_abi.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>
#include <cstring>
#include <functional>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Skf {
    Q_DECLARE_TR_FUNCTIONS(Skf)
};

constexpr qsizetype kHalf = 32;
constexpr qsizetype kMostNames = 16'384;

QString codeText(const char *call, skf::Status status)
{
    return u"%1: 0x%2"_s.arg(QLatin1StringView(call)).arg(QString::number(status, 16));
}

std::unexpected<Error> skfFault(const char *call, skf::Status status)
{
    if (status == skf::kPinLocked)
        return fail(ErrorCode::Forbidden,
                    Skf::tr("The key has locked itself after too many wrong PINs. Its maker's "
                            "program unlocks it."),
                    codeText(call, status));
    return fail(ErrorCode::Io,
                Skf::tr("The key does not answer as it should. Pull it out, insert it again and "
                        "try once more."),
                codeText(call, status));
}

struct Calls {
    skf::EnumDev enumDev = nullptr;
    skf::ConnectDev connectDev = nullptr;
    skf::DisconnectDev disconnectDev = nullptr;
    skf::EnumApplication enumApplication = nullptr;
    skf::OpenApplication openApplication = nullptr;
    skf::CloseApplication closeApplication = nullptr;
    skf::VerifyPin verifyPin = nullptr;
    skf::EnumContainer enumContainer = nullptr;
    skf::OpenContainer openContainer = nullptr;
    skf::CloseContainer closeContainer = nullptr;
    skf::ExportPublicKey exportPublicKey = nullptr;
    skf::EccSignData eccSignData = nullptr;
    skf::EccVerify eccVerify = nullptr;
};

/// The name of the first function that the library lacks; empty when it has them all.
QString resolveAll(QLibrary &library, Calls &c)
{
    QString missing;
    const auto into = [&](auto &pointer, const char *name) {
        pointer =
            reinterpret_cast<std::remove_reference_t<decltype(pointer)>>(library.resolve(name));
        if (!pointer && missing.isEmpty())
            missing = QString::fromLatin1(name);
    };
    into(c.enumDev, "SKF_EnumDev");
    into(c.connectDev, "SKF_ConnectDev");
    into(c.disconnectDev, "SKF_DisConnectDev");
    into(c.enumApplication, "SKF_EnumApplication");
    into(c.openApplication, "SKF_OpenApplication");
    into(c.closeApplication, "SKF_CloseApplication");
    into(c.verifyPin, "SKF_VerifyPIN");
    into(c.enumContainer, "SKF_EnumContainer");
    into(c.openContainer, "SKF_OpenContainer");
    into(c.closeContainer, "SKF_CloseContainer");
    into(c.exportPublicKey, "SKF_ExportPublicKey");
    into(c.eccSignData, "SKF_ECCSignData");
    into(c.eccVerify, "SKF_ECCVerify");
    return missing;
}

using Lister = std::function<skf::Status(char *names, skf::OutUlong *size)>;

/// Names that each end with a zero byte, the list with one more.
Result<QStringList> namesFrom(const char *call, const Lister &list)
{
    skf::OutUlong size = 0;
    if (const auto status = list(nullptr, &size); status != skf::kOk)
        return skfFault(call, status);
    QByteArray buffer(std::min<qsizetype>(static_cast<qsizetype>(size) + 2, kMostNames), '\0');
    size = static_cast<skf::OutUlong>(buffer.size());
    if (const auto status = list(buffer.data(), &size); status != skf::kOk)
        return skfFault(call, status);
    QStringList names;
    const auto parts = buffer.split('\0');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            break;
        names << QString::fromUtf8(part);
    }
    return names;
}

/// The wanted one, or the only one.
Result<QString> chosen(const QStringList &names, const QString &wanted)
{
    if (!wanted.isEmpty() && names.contains(wanted))
        return wanted;
    if (names.isEmpty() || !wanted.isEmpty())
        return fail(ErrorCode::NotFound,
                    Skf::tr("The key is not inserted, or there is no signing key on it."),
                    wanted);
    if (names.size() > 1)
        return fail(ErrorCode::Conflict,
                    Skf::tr("There is more than one: %1. Say which one.").arg(names.join(u", "_s)));
    return names.front();
}

QByteArray half(const std::array<skf::Byte, 64> &number)
{
    return {reinterpret_cast<const char *>(number.data()) + kHalf, kHalf};
}

void putHalf(std::array<skf::Byte, 64> &number, QByteArrayView bytes)
{
    number.fill(0);
    std::ranges::copy(bytes, number.begin() + kHalf);
}

template <class Blob>
Blob blobOf(const QByteArray &point)
{
    Blob blob{};
    blob.bits = 256;
    putHalf(blob.x, QByteArrayView(point).sliced(1, kHalf));
    putHalf(blob.y, QByteArrayView(point).sliced(1 + kHalf, kHalf));
    return blob;
}

template <class Blob>
QByteArray pointOf(const std::array<skf::Byte, sizeof(skf::WideKey)> &bytes)
{
    Blob blob;
    std::memcpy(&blob, bytes.data(), sizeof blob);
    return '\x04' + half(blob.x) + half(blob.y);
}

/// A string as the interface takes it: not const, ending with zero.
QByteArray zeroEnded(const QString &text)
{
    return text.toUtf8() + '\0';
}

} // namespace

struct SkfToken::State {
    QLibrary library;
    Calls c;
    skf::Handle device = nullptr;
    skf::Handle application = nullptr;
    skf::Handle container = nullptr;
    std::size_t keySize = sizeof(skf::NarrowKey); ///< as the library has told it

    ~State()
    {
        close();
        if (library.isLoaded())
            library.unload();
    }

    void close()
    {
        if (container)
            c.closeContainer(std::exchange(container, nullptr));
        if (application)
            c.closeApplication(std::exchange(application, nullptr));
        if (device)
            c.disconnectDev(std::exchange(device, nullptr));
    }

    Result<> openDevice(const QString &wanted)
    {
        const auto name = namesFrom("SKF_EnumDev", [this](char *names, skf::OutUlong *size) {
                              return c.enumDev(skf::kTrue, names, size);
                          }).and_then([&](const QStringList &all) { return chosen(all, wanted); });
        if (!name)
            return passOn(name);
        if (const auto status = c.connectDev(zeroEnded(*name).data(), &device); status != skf::kOk)
            return skfFault("SKF_ConnectDev", status);
        return {};
    }

    Result<> openApplication(const QString &wanted)
    {
        const auto name =
            namesFrom("SKF_EnumApplication", [this](char *names, skf::OutUlong *size) {
                return c.enumApplication(device, names, size);
            }).and_then([&](const QStringList &all) { return chosen(all, wanted); });
        if (!name)
            return passOn(name);
        const auto status = c.openApplication(device, zeroEnded(*name).data(), &application);
        if (status != skf::kOk)
            return skfFault("SKF_OpenApplication", status);
        return {};
    }

    Result<> openContainer(const QString &wanted)
    {
        const auto name = namesFrom("SKF_EnumContainer", [this](char *names, skf::OutUlong *size) {
                              return c.enumContainer(application, names, size);
                          }).and_then([&](const QStringList &all) { return chosen(all, wanted); });
        if (!name)
            return passOn(name);
        const auto status = c.openContainer(application, zeroEnded(*name).data(), &container);
        if (status != skf::kOk)
            return skfFault("SKF_OpenContainer", status);
        return {};
    }
};

SkfToken::SkfToken(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
SkfToken::SkfToken(SkfToken &&) noexcept = default;
SkfToken &SkfToken::operator=(SkfToken &&) noexcept = default;
SkfToken::~SkfToken() = default;

Result<SkfToken> SkfToken::load(const QString &library)
{
    auto state = std::make_unique<State>();
    state->library.setFileName(library);
    const bool loaded = state->library.load();
    const QString missing = loaded ? resolveAll(state->library, state->c) : QString();
    if (!loaded || !missing.isEmpty())
        return fail(ErrorCode::NotFound,
                    Skf::tr("This is no library of a USB key's maker (SKF, GM/T 0016). Check the "
                            "path that is set for it."),
                    library + u": "_s + (loaded ? missing : state->library.errorString()));
    return SkfToken(std::move(state));
}

Result<QStringList> SkfToken::devices() const
{
    return namesFrom("SKF_EnumDev", [this](char *names, skf::OutUlong *size) {
        return m_state->c.enumDev(skf::kTrue, names, size);
    });
}

Result<> SkfToken::open(const SkfPlace &place)
{
    m_state->close();
    auto done = m_state->openDevice(place.device);
    if (done)
        done = m_state->openApplication(place.application);
    if (done)
        done = m_state->openContainer(place.container);
    if (!done)
        m_state->close();
    return done;
}

bool SkfToken::isOpen() const
{
    return m_state->container != nullptr;
}

Result<> SkfToken::enterPin(const Secret &pin)
{
    if (!isOpen())
        return fail(ErrorCode::NotFound, Skf::tr("The key is not open."));
    Secret text(pin.bytes().size() + 1); // ends with zero
    std::ranges::copy(pin.bytes(), text.bytes().begin());
    skf::OutUlong left = 0;
    const auto status = m_state->c.verifyPin(
        m_state->application, skf::kUserPin, reinterpret_cast<char *>(text.bytes().data()), &left);
    if (status == skf::kOk)
        return {};
    if (status != skf::kPinIncorrect)
        return skfFault("SKF_VerifyPIN", status);
    return fail(ErrorCode::Forbidden,
                Skf::tr("The PIN of the key is wrong; tries left: %1.").arg(left),
                codeText("SKF_VerifyPIN", status));
}

Result<Sm2PublicKey> SkfToken::publicKey() const
{
    if (!isOpen())
        return fail(ErrorCode::NotFound, Skf::tr("The key is not open."));
    std::array<skf::Byte, sizeof(skf::WideKey)> blob{};
    skf::OutUlong size = blob.size();
    const auto status =
        m_state->c.exportPublicKey(m_state->container, skf::kTrue, blob.data(), &size);
    if (status != skf::kOk)
        return skfFault("SKF_ExportPublicKey", status);
    if (size != sizeof(skf::NarrowKey) && size != sizeof(skf::WideKey))
        return fail(ErrorCode::Invalid,
                    Skf::tr("The signing key on the token is no SM2 key."),
                    u"public key of %1 bytes"_s.arg(size));
    m_state->keySize = static_cast<std::size_t>(size);
    return Sm2PublicKey::fromBytes(size == sizeof(skf::WideKey) ? pointOf<skf::WideKey>(blob)
                                                                : pointOf<skf::NarrowKey>(blob));
}

Result<QByteArray> SkfToken::sign(QByteArrayView message, QByteArrayView id) const
{
    const auto key = publicKey();
    if (!key)
        return passOn(key);
    Digest digest = key->digestOf(message, id);
    skf::SignatureBlob blob{};
    const auto status =
        m_state->c.eccSignData(m_state->container, digest.data(), digest.size(), &blob);
    if (status != skf::kOk)
        return skfFault("SKF_ECCSignData", status);
    QByteArray signature = half(blob.r) + half(blob.s);
    // some libraries hash again or fill in numbers from the left: found out here, not in a court
    if (key->verify(message, signature, id) != SignatureVerdict::Valid)
        return fail(ErrorCode::Invalid,
                    Skf::tr("The key made a signature that does not hold. Nothing was signed."));
    return signature;
}

SignatureVerdict SkfToken::verify(const Sm2PublicKey &key,
                                  QByteArrayView message,
                                  QByteArrayView signature,
                                  QByteArrayView id) const
{
    if (!isOpen() || !publicKey()) // the width of ULONG is known only then
        return SignatureVerdict::NotChecked;
    if (signature.size() != kSm2SignatureSize)
        return SignatureVerdict::Invalid;
    Digest digest = key.digestOf(message, id);
    skf::SignatureBlob blob{};
    putHalf(blob.r, signature.first(kHalf));
    putHalf(blob.s, signature.sliced(kHalf));
    auto wide = blobOf<skf::WideKey>(key.bytes());
    auto narrow = blobOf<skf::NarrowKey>(key.bytes());
    void *raw =
        m_state->keySize == sizeof wide ? static_cast<void *>(&wide) : static_cast<void *>(&narrow);
    const auto status =
        m_state->c.eccVerify(m_state->device, raw, digest.data(), digest.size(), &blob);
    if (status == skf::kOk)
        return SignatureVerdict::Valid;
    // a key pulled out says nothing about the signature
    const bool silent = status == skf::kNotSupported || status == skf::kInvalidHandle
                        || status == skf::kDeviceRemoved;
    return silent ? SignatureVerdict::NotChecked : SignatureVerdict::Invalid;
}

} // namespace zs
