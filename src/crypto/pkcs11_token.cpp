// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/pkcs11_token.h"

#include "crypto/key_factor.h"
#include "crypto/pkcs11_abi.h"
#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Tokens {
    Q_DECLARE_TR_FUNCTIONS(Tokens)
};

constexpr p11::Ulong kMostSlots = 64;
constexpr p11::Ulong kRsaBits = 3'072;

std::unexpected<Error> tokenFault(const char *call, p11::Rv rv)
{
    const QString detail = u"%1: 0x%2"_s.arg(QLatin1StringView(call)).arg(rv, 0, 16);
    switch (rv) {
    case p11::kPinIncorrect:
    case p11::kPinInvalid:
    case p11::kPinLenRange:
        return fail(ErrorCode::Forbidden,
                    Tokens::tr("The PIN of the token is wrong. After several wrong tries the token "
                               "locks itself."),
                    detail);
    case p11::kPinLocked:
        return fail(ErrorCode::Forbidden,
                    Tokens::tr("The token has locked itself after too many wrong PINs. Its maker's "
                               "program unlocks it."),
                    detail);
    default:
        return fail(ErrorCode::Io,
                    Tokens::tr("The token does not answer as it should. Pull it out, insert it "
                               "again and try once more."),
                    detail);
    }
}

template <std::size_t N>
QString padded(const std::array<p11::Byte, N> &text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()), N).trimmed();
}

p11::Attribute attribute(p11::Ulong type, p11::Ulong &value)
{
    return {type, &value, sizeof value};
}

p11::Attribute attribute(p11::Ulong type, p11::Byte &value)
{
    return {type, &value, sizeof value};
}

p11::Attribute attribute(p11::Ulong type, QByteArray &bytes)
{
    return {type, bytes.data(), static_cast<p11::Ulong>(bytes.size())};
}

/// An open session, logged in as its user; closed when it goes out of sight.
class OpenSession {
public:
    static Result<OpenSession>
    open(const p11::FunctionList &f, p11::Slot slot, const Secret &pin, p11::Ulong flags)
    {
        OpenSession session(f);
        if (const auto rv = f.openSession(
                slot, p11::kSerialSession | flags, nullptr, nullptr, &session.m_handle);
            rv != p11::kOk)
            return tokenFault("C_OpenSession", rv);
        session.m_open = true;
        Secret own = pin; // the standard takes it as not const
        const auto rv = f.login(session.m_handle,
                                p11::kUser,
                                own.bytes().data(),
                                static_cast<p11::Ulong>(own.bytes().size()));
        if (rv != p11::kOk && rv != p11::kUserAlreadyLoggedIn)
            return tokenFault("C_Login", rv);
        session.m_in = true;
        return session;
    }
    OpenSession(OpenSession &&other) noexcept
        : m_f(other.m_f)
        , m_handle(other.m_handle)
        , m_open(std::exchange(other.m_open, false))
        , m_in(std::exchange(other.m_in, false))
    {}
    OpenSession &operator=(OpenSession &&) = delete;
    ~OpenSession()
    {
        if (m_in)
            m_f.logout(m_handle);
        if (m_open)
            m_f.closeSession(m_handle);
    }
    [[nodiscard]] p11::Session handle() const { return m_handle; }

private:
    explicit OpenSession(const p11::FunctionList &f)
        : m_f(f)
    {}
    const p11::FunctionList &m_f;
    p11::Session m_handle = 0;
    bool m_open = false;
    bool m_in = false;
};

/// The RSA keys that sign, of that label when there is one; at most two are looked for.
Result<std::vector<p11::Object>>
signingKeys(const p11::FunctionList &f, p11::Session session, const QString &label)
{
    p11::Ulong kind = p11::kPrivateKey;
    p11::Ulong type = p11::kRsa;
    p11::Byte yes = 1;
    QByteArray name = label.toUtf8();
    std::vector wanted{
        attribute(p11::kClass, kind), attribute(p11::kKeyType, type), attribute(p11::kSign, yes)};
    if (!name.isEmpty())
        wanted.push_back(attribute(p11::kLabel, name));
    auto rv = f.findObjectsInit(session, wanted.data(), static_cast<p11::Ulong>(wanted.size()));
    if (rv != p11::kOk)
        return tokenFault("C_FindObjectsInit", rv);
    std::vector<p11::Object> found(2);
    p11::Ulong count = 0;
    rv = f.findObjects(session, found.data(), 2, &count);
    f.findObjectsFinal(session);
    if (rv != p11::kOk)
        return tokenFault("C_FindObjects", rv);
    found.resize(std::min<p11::Ulong>(count, 2));
    return found;
}

Result<Secret> signatureOf(const p11::FunctionList &f,
                           p11::Session session,
                           p11::Object key,
                           const QByteArray &challenge)
{
    p11::Mechanism how{p11::kRsaPkcs, nullptr, 0};
    if (const auto rv = f.signInit(session, &how, key); rv != p11::kOk)
        return tokenFault("C_SignInit", rv);
    Digest digest = sm3(challenge);
    Secret signature(1'024); // RSA up to 8192 bits
    auto size = static_cast<p11::Ulong>(signature.bytes().size());
    const auto rv = f.sign(session,
                           digest.data(),
                           static_cast<p11::Ulong>(digest.size()),
                           signature.bytes().data(),
                           &size);
    if (rv != p11::kOk || size == 0 || size > signature.bytes().size())
        return tokenFault("C_Sign", rv);
    return Secret(QByteArrayView(signature.bytes().data(), static_cast<qsizetype>(size)));
}

} // namespace

struct Pkcs11Module::State {
    QLibrary library;
    const p11::FunctionList *f = nullptr;
    bool started = false;

    ~State()
    {
        if (started)
            f->finalize(nullptr);
        if (library.isLoaded())
            library.unload();
    }

    [[nodiscard]] Result<std::vector<std::pair<p11::Slot, p11::TokenInfo>>> present() const
    {
        std::vector<p11::Slot> slotIds(kMostSlots);
        p11::Ulong count = kMostSlots;
        if (const auto rv = f->getSlotList(1, slotIds.data(), &count); rv != p11::kOk)
            return tokenFault("C_GetSlotList", rv);
        slotIds.resize(std::min(count, kMostSlots));
        std::vector<std::pair<p11::Slot, p11::TokenInfo>> all;
        for (const p11::Slot slot : slotIds) {
            p11::TokenInfo info{};
            if (f->getTokenInfo(slot, &info) == p11::kOk) // one pulled out just now is left out
                all.emplace_back(slot, info);
        }
        return all;
    }

    [[nodiscard]] Result<p11::Slot> slotOf(const QString &label) const
    {
        const auto all = present();
        if (!all)
            return passOn(all);
        for (const auto &[slot, info] : *all) {
            if ((info.flags & p11::kTokenInitialised) != 0 && padded(info.label) == label)
                return slot;
        }
        return fail(ErrorCode::NotFound,
                    Tokens::tr("The token \"%1\" is not inserted.").arg(label));
    }
};

Pkcs11Module::Pkcs11Module(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
Pkcs11Module::Pkcs11Module(Pkcs11Module &&) noexcept = default;
Pkcs11Module &Pkcs11Module::operator=(Pkcs11Module &&) noexcept = default;
Pkcs11Module::~Pkcs11Module() = default;

Result<Pkcs11Module> Pkcs11Module::load(const QString &library)
{
    auto state = std::make_unique<State>();
    state->library.setFileName(library);
    const auto list =
        state->library.load()
            ? reinterpret_cast<p11::GetFunctionList>(state->library.resolve("C_GetFunctionList"))
            : nullptr;
    p11::FunctionList *functions = nullptr;
    if (!list || list(&functions) != p11::kOk || !functions)
        return fail(ErrorCode::NotFound,
                    Tokens::tr("This is no library for tokens (PKCS#11). Check the path that is "
                               "set for it."),
                    library + u": "_s + state->library.errorString());
    state->f = functions;
    p11::InitializeArgs how{nullptr, nullptr, nullptr, nullptr, p11::kOsLocking, nullptr};
    const auto rv = functions->initialize(&how);
    if (rv != p11::kOk && rv != p11::kAlreadyInitialised)
        return tokenFault("C_Initialize", rv);
    state->started = rv == p11::kOk; // who initialised it ends it
    return Pkcs11Module(std::move(state));
}

Result<std::vector<TokenInfo>> Pkcs11Module::tokens() const
{
    const auto present = m_state->present();
    if (!present)
        return passOn(present);
    std::vector<TokenInfo> all;
    for (const auto &[slot, info] : *present)
        all.push_back({padded(info.label),
                       padded(info.serial),
                       padded(info.manufacturer),
                       (info.flags & p11::kTokenInitialised) != 0});
    return all;
}

Result<Secret> Pkcs11Module::factor(const QString &tokenLabel,
                                    const Secret &pin,
                                    const QByteArray &challenge,
                                    const QString &keyLabel) const
{
    const auto slot = m_state->slotOf(tokenLabel);
    if (!slot)
        return passOn(slot);
    const p11::FunctionList &f = *m_state->f;
    const auto session = OpenSession::open(f, *slot, pin, 0);
    if (!session)
        return passOn(session);
    const auto keys = signingKeys(f, session->handle(), keyLabel);
    if (!keys)
        return passOn(keys);
    if (keys->empty())
        return fail(ErrorCode::NotFound,
                    Tokens::tr("There is no RSA key on the token that signs."));
    if (keys->size() > 1)
        return fail(ErrorCode::Conflict,
                    Tokens::tr("There are several RSA keys on the token. Say which one by name."));
    const auto first = signatureOf(f, session->handle(), keys->front(), challenge);
    const auto again = signatureOf(f, session->handle(), keys->front(), challenge);
    if (!first || !again)
        return passOn(first ? again : first);
    if (!(*first == *again))
        return fail(ErrorCode::Invalid,
                    Tokens::tr("The token gives another answer each time, so that no key can be "
                               "drawn out of it."));
    const QByteArray drawn = hmacSm3(*first, "zhengshu token factor 1");
    return Secret(QByteArrayView(drawn));
}

Result<>
Pkcs11Module::makeKey(const QString &tokenLabel, const Secret &pin, const QString &keyLabel) const
{
    const auto slot = m_state->slotOf(tokenLabel);
    if (!slot)
        return passOn(slot);
    const p11::FunctionList &f = *m_state->f;
    const auto session = OpenSession::open(f, *slot, pin, p11::kRwSession);
    if (!session)
        return passOn(session);
    const auto keys = signingKeys(f, session->handle(), keyLabel);
    if (!keys)
        return passOn(keys);
    if (!keys->empty())
        return fail(ErrorCode::Conflict,
                    Tokens::tr("There is a key of that name on the token already."));
    p11::Byte yes = 1;
    p11::Byte no = 0;
    p11::Ulong bits = kRsaBits;
    QByteArray label = keyLabel.toUtf8();
    QByteArray exponent("\x01\x00\x01", 3);
    std::array publicHalf{attribute(p11::kToken, yes),
                          attribute(p11::kLabel, label),
                          attribute(p11::kVerify, yes),
                          attribute(p11::kModulusBits, bits),
                          attribute(p11::kPublicExponent, exponent)};
    std::array privateHalf{attribute(p11::kToken, yes),
                           attribute(p11::kPrivate, yes),
                           attribute(p11::kLabel, label),
                           attribute(p11::kSign, yes),
                           attribute(p11::kSensitive, yes),
                           attribute(p11::kExtractable, no)};
    p11::Mechanism how{p11::kRsaPkcsKeyPair, nullptr, 0};
    p11::Object made = 0;
    p11::Object own = 0;
    const auto rv = f.generateKeyPair(session->handle(),
                                      &how,
                                      publicHalf.data(),
                                      publicHalf.size(),
                                      privateHalf.data(),
                                      privateHalf.size(),
                                      &made,
                                      &own);
    if (rv != p11::kOk)
        return tokenFault("C_GenerateKeyPair", rv);
    return {};
}

} // namespace zs
