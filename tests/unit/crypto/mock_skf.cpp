// SPDX-License-Identifier: GPL-3.0-or-later
// A USB key in software: the SKF functions that are used, over a fixed SM2 key. Built twice, with
// ULONG of 32 and of 64 bits, as vendors' libraries come. Two devices: GOOD signs rightly, LIAR
// hashes what is a digest already.
#include "crypto/skf_abi.h"

#include <algorithm>
#include <botan/bigint.h>
#include <botan/ec_apoint.h>
#include <botan/ec_group.h>
#include <botan/ec_scalar.h>
#include <botan/hash.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#ifdef ZS_WIDE_ULONG
using ULong = std::uint64_t;
#else
using ULong = std::uint32_t;
#endif
using zs::skf::Byte;
using zs::skf::Handle;
using zs::skf::SignatureBlob;
using KeyBlob = zs::skf::PublicKeyBlob<ULong>;

namespace {

constexpr ULong kFail = 0x0A000001;
constexpr ULong kNotLoggedIn = 0x0A00002D;
constexpr std::string_view kPin = "123456";

struct Key {
    bool liar = false;
    bool in = false;
    ULong tries = 3;
};

const Botan::SM2_PrivateKey &secretKey()
{
    static const Botan::SM2_PrivateKey key = [] {
        const auto group = Botan::EC_Group::from_name("sm2p256v1");
        return Botan::SM2_PrivateKey(
            group, Botan::EC_Scalar::from_bigint(group, Botan::BigInt(20'260'615)));
    }();
    return key;
}

Key *keyOf(Handle handle)
{
    return static_cast<Key *>(handle);
}

ULong list(std::string_view names, char *into, ULong *size)
{
    const auto needed = static_cast<ULong>(names.size());
    if (into && *size < needed)
        return 0x0A000020; // buffer too small
    if (into)
        std::ranges::copy(names, into);
    *size = needed;
    return 0;
}

constexpr std::string_view kDevices{"GOOD\0LIAR\0\0", 11};
constexpr std::string_view kApplications{"office\0\0", 8};
constexpr std::string_view kContainers{"sign\0\0", 6};

} // namespace

#define MOCK extern "C" __attribute__((visibility("default"))) ULong

MOCK SKF_EnumDev(int, char *names, ULong *size)
{
    return list(kDevices, names, size);
}

MOCK SKF_ConnectDev(char *name, Handle *device)
{
    *device = new Key{std::string_view(name) == "LIAR"};
    return 0;
}

MOCK SKF_DisConnectDev(Handle device)
{
    delete keyOf(device);
    return 0;
}

MOCK SKF_EnumApplication(Handle, char *names, ULong *size)
{
    return list(kApplications, names, size);
}

MOCK SKF_OpenApplication(Handle device, char *, Handle *application)
{
    *application = device;
    return 0;
}

MOCK SKF_CloseApplication(Handle)
{
    return 0;
}

MOCK SKF_VerifyPIN(Handle application, ULong type, char *pin, ULong *left)
{
    Key &key = *keyOf(application);
    if (type != 1 || key.tries == 0)
        return 0x0A000025;
    if (pin == kPin) {
        key.in = true;
        key.tries = 3;
        return 0;
    }
    *left = --key.tries;
    return key.tries == 0 ? 0x0A000025 : 0x0A000024;
}

MOCK SKF_EnumContainer(Handle, char *names, ULong *size)
{
    return list(kContainers, names, size);
}

MOCK SKF_OpenContainer(Handle application, char *, Handle *container)
{
    *container = application;
    return 0;
}

MOCK SKF_CloseContainer(Handle)
{
    return 0;
}

MOCK SKF_ExportPublicKey(Handle, int signing, Byte *blob, ULong *size)
{
    if (!signing)
        return kFail;
    const auto point = secretKey().public_key_bits(); // 04 x y
    KeyBlob key{};
    key.bits = 256;
    std::copy_n(point.begin() + 1, 32, key.x.begin() + 32);
    std::copy_n(point.begin() + 33, 32, key.y.begin() + 32);
    std::memcpy(blob, &key, sizeof key);
    *size = sizeof key;
    return 0;
}

MOCK SKF_ECCSignData(Handle container, Byte *digest, ULong size, SignatureBlob *signature)
{
    const Key &key = *keyOf(container);
    if (!key.in)
        return kNotLoggedIn;
    std::vector<std::uint8_t> data(digest, digest + size);
    if (key.liar)
        data =
            Botan::HashFunction::create_or_throw("SM3")->process<std::vector<std::uint8_t>>(data);
    Botan::PK_Signer signer(secretKey(), Botan::system_rng(), ",Raw");
    const auto bytes = signer.sign_message(data, Botan::system_rng());
    std::copy_n(bytes.begin(), 32, signature->r.begin() + 32);
    std::copy_n(bytes.begin() + 32, 32, signature->s.begin() + 32);
    return 0;
}

MOCK SKF_ECCVerify(Handle device, KeyBlob *key, Byte *digest, ULong size, SignatureBlob *signature)
{
    if (!device)
        return 0x0A000005;
    std::vector<std::uint8_t> point{4};
    point.insert(point.end(), key->x.begin() + 32, key->x.end());
    point.insert(point.end(), key->y.begin() + 32, key->y.end());
    const auto group = Botan::EC_Group::from_name("sm2p256v1");
    const auto read = Botan::EC_AffinePoint::deserialize(group, point);
    if (!read || key->bits != 256)
        return kFail;
    std::vector<std::uint8_t> bytes(signature->r.begin() + 32, signature->r.end());
    bytes.insert(bytes.end(), signature->s.begin() + 32, signature->s.end());
    Botan::PK_Verifier verifier(Botan::SM2_PublicKey(group, *read), ",Raw");
    return verifier.verify_message({digest, size}, bytes) ? 0 : kFail;
}
