// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS#11 module in software, as far as it is used. Its signatures are digests, not RSA: what is
// tested here is how the module is driven; a real one is driven in the integration tests. Tokens:
// ONE with a key "sign", TWO with two keys, DICE that answers differently each time, BLANK that was
// never initialised.
#include "crypto/pkcs11_abi.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace zs::p11;

namespace {

struct Token {
    std::string_view label;
    bool initialised = true;
    std::vector<std::string> keys;
    int tries = 3;
};

std::vector<Token> &tokens()
{
    static std::vector<Token> all{{"ONE", true, {"sign"}},
                                  {"TWO", true, {"a", "b"}},
                                  {"DICE", true, {"d"}},
                                  {"BLANK", false, {}}};
    return all;
}

struct Open {
    Slot slot = 0;
    bool in = false;
    std::string wanted;
    bool byLabel = false;
    Object key = 0;
    int open = 0; ///< sessions; the tests see that none is left
};
Open g_session;
int g_dice = 0;

Rv initialize(InitializeArgs *args)
{
    return args && args->flags == kOsLocking ? kOk : 7;
}

Rv finalize(void *)
{
    return g_session.open == 0 ? kOk : 5;
}

Rv getSlotList(Byte, Slot *slotIds, Ulong *count)
{
    if (slotIds && *count < tokens().size())
        return 0x150; // buffer too small
    *count = tokens().size();
    for (Slot i = 0; slotIds && i < *count; ++i)
        slotIds[i] = i;
    return kOk;
}

template <std::size_t N>
void pad(std::array<Byte, N> &into, std::string_view text)
{
    into.fill(' ');
    std::ranges::copy(text, into.begin());
}

Rv getTokenInfo(Slot slot, TokenInfo *info)
{
    *info = {};
    pad(info->label, tokens()[slot].label);
    pad(info->manufacturer, "mock");
    pad(info->serial, "0001");
    info->flags = tokens()[slot].initialised ? kTokenInitialised : 0;
    return kOk;
}

Rv openSession(Slot slot, Ulong flags, void *, void *, Session *session)
{
    if ((flags & kSerialSession) == 0)
        return 0xB4;
    const int open = g_session.open;
    g_session = {};
    g_session.slot = slot;
    g_session.open = open + 1;
    *session = 77;
    return kOk;
}

Rv closeSession(Session)
{
    --g_session.open;
    return kOk;
}

Rv login(Session, Ulong user, Byte *pin, Ulong size)
{
    Token &token = tokens()[g_session.slot];
    if (user != kUser || token.tries == 0)
        return kPinLocked;
    if (std::string_view(reinterpret_cast<const char *>(pin), size) != "1234") {
        --token.tries;
        return kPinIncorrect;
    }
    token.tries = 3;
    g_session.in = true;
    return kOk;
}

Rv logout(Session)
{
    g_session.in = false;
    return kOk;
}

Rv findObjectsInit(Session, Attribute *wanted, Ulong count)
{
    g_session.byLabel = false;
    for (Ulong i = 0; i < count; ++i) {
        if (wanted[i].type == kLabel) {
            g_session.byLabel = true;
            g_session.wanted.assign(static_cast<const char *>(wanted[i].value), wanted[i].size);
        }
    }
    return kOk;
}

Rv findObjects(Session, Object *found, Ulong most, Ulong *count)
{
    *count = 0;
    const auto &keys = tokens()[g_session.slot].keys;
    for (Object i = 0; g_session.in && i < keys.size() && *count < most; ++i) {
        if (!g_session.byLabel || keys[i] == g_session.wanted)
            found[(*count)++] = i + 1;
    }
    return kOk;
}

Rv findObjectsFinal(Session)
{
    return kOk;
}

Rv signInit(Session, Mechanism *how, Object key)
{
    g_session.key = key;
    return how->mechanism == kRsaPkcs ? kOk : 0x70;
}

Rv sign(Session, Byte *data, Ulong size, Byte *signature, Ulong *signatureSize)
{
    const Token &token = tokens()[g_session.slot];
    QCryptographicHash hash(QCryptographicHash::Sha512);
    hash.addData(QByteArrayView(data, static_cast<qsizetype>(size)));
    hash.addData(QByteArrayView(token.label));
    hash.addData(QByteArrayView(std::string_view(token.keys[g_session.key - 1])));
    if (token.label == "DICE")
        hash.addData(QByteArray::number(++g_dice));
    const QByteArray digest = hash.result();
    if (*signatureSize < static_cast<Ulong>(digest.size()))
        return 0x150;
    std::ranges::copy(digest, signature);
    *signatureSize = static_cast<Ulong>(digest.size());
    return kOk;
}

Rv generateKeyPair(
    Session, Mechanism *how, Attribute *, Ulong, Attribute *own, Ulong count, Object *, Object *)
{
    if (how->mechanism != kRsaPkcsKeyPair || !g_session.in)
        return 0x70;
    bool guarded = false;
    std::string label;
    for (Ulong i = 0; i < count; ++i) {
        if (own[i].type == kExtractable)
            guarded = *static_cast<Byte *>(own[i].value) == 0;
        if (own[i].type == kLabel)
            label.assign(static_cast<const char *>(own[i].value), own[i].size);
    }
    if (!guarded)
        return 0x13;
    tokens()[g_session.slot].keys.push_back(label);
    return kOk;
}

} // namespace

extern "C" __attribute__((visibility("default"))) Rv C_GetFunctionList(FunctionList **list)
{
    static FunctionList functions = [] {
        FunctionList f{};
        f.version = {2, 40};
        f.initialize = initialize;
        f.finalize = finalize;
        f.getSlotList = getSlotList;
        f.getTokenInfo = getTokenInfo;
        f.openSession = openSession;
        f.closeSession = closeSession;
        f.login = login;
        f.logout = logout;
        f.findObjectsInit = findObjectsInit;
        f.findObjects = findObjects;
        f.findObjectsFinal = findObjectsFinal;
        f.signInit = signInit;
        f.sign = sign;
        f.generateKeyPair = generateKeyPair;
        return f;
    }();
    *list = &functions;
    return kOk;
}
