// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the PKCS#11 v2.40 binary interface that is used here, written from the standard
// (OASIS, PKCS #11 Cryptographic Token Interface Base Specification 2.40). Layout only; the meaning
// is in the standard. Without packing, as on every Unix.
#pragma once

#include <array>
#include <cstdint>

namespace zs::p11 {

using Ulong = unsigned long;
using Byte = unsigned char;
using Rv = Ulong;
using Slot = Ulong;
using Session = Ulong;
using Object = Ulong;

inline constexpr Rv kOk = 0x00;
inline constexpr Rv kPinIncorrect = 0xA0;
inline constexpr Rv kPinInvalid = 0xA1;
inline constexpr Rv kPinLenRange = 0xA2;
inline constexpr Rv kPinLocked = 0xA4;
inline constexpr Rv kUserAlreadyLoggedIn = 0x100;
inline constexpr Rv kAlreadyInitialised = 0x191;

inline constexpr Ulong kOsLocking = 0x02;         ///< CKF_OS_LOCKING_OK
inline constexpr Ulong kRwSession = 0x02;         ///< CKF_RW_SESSION
inline constexpr Ulong kSerialSession = 0x04;     ///< CKF_SERIAL_SESSION
inline constexpr Ulong kTokenInitialised = 0x400; ///< CKF_TOKEN_INITIALIZED
inline constexpr Ulong kUser = 1;                 ///< CKU_USER

inline constexpr Ulong kClass = 0x000;
inline constexpr Ulong kToken = 0x001;
inline constexpr Ulong kPrivate = 0x002;
inline constexpr Ulong kLabel = 0x003;
inline constexpr Ulong kKeyType = 0x100;
inline constexpr Ulong kSensitive = 0x103;
inline constexpr Ulong kSign = 0x108;
inline constexpr Ulong kVerify = 0x10A;
inline constexpr Ulong kModulusBits = 0x121;
inline constexpr Ulong kPublicExponent = 0x122;
inline constexpr Ulong kExtractable = 0x162;
inline constexpr Ulong kPublicKey = 2;
inline constexpr Ulong kPrivateKey = 3;
inline constexpr Ulong kRsa = 0;

inline constexpr Ulong kRsaPkcsKeyPair = 0; ///< CKM_RSA_PKCS_KEY_PAIR_GEN
inline constexpr Ulong kRsaPkcs = 1;        ///< CKM_RSA_PKCS

struct Version {
    Byte major;
    Byte minor;
};
struct InitializeArgs {
    void *createMutex;
    void *destroyMutex;
    void *lockMutex;
    void *unlockMutex;
    Ulong flags;
    void *reserved;
};
struct TokenInfo {
    std::array<Byte, 32> label;
    std::array<Byte, 32> manufacturer;
    std::array<Byte, 16> model;
    std::array<Byte, 16> serial;
    Ulong flags;
    std::array<Ulong, 10> limits; ///< sessions, PIN lengths, memory
    Version hardware;
    Version firmware;
    std::array<Byte, 16> utcTime;
};
struct Attribute {
    Ulong type;
    void *value;
    Ulong size;
};
struct Mechanism {
    Ulong mechanism;
    void *parameter;
    Ulong parameterSize;
};

using Unused = void (*)();

/// CK_FUNCTION_LIST: 68 functions in the order of the standard.
struct FunctionList {
    Version version;
    Rv (*initialize)(InitializeArgs *);
    Rv (*finalize)(void *);
    std::array<Unused, 2> info; ///< C_GetInfo, C_GetFunctionList
    Rv (*getSlotList)(Byte tokenPresent, Slot *, Ulong *count);
    Unused getSlotInfo;
    Rv (*getTokenInfo)(Slot, TokenInfo *);
    std::array<Unused, 5> mechanismsAndPins; ///< C_GetMechanismList to C_SetPIN
    Rv (*openSession)(Slot, Ulong flags, void *application, void *notify, Session *);
    Rv (*closeSession)(Session);
    std::array<Unused, 4> sessions; ///< C_CloseAllSessions to C_SetOperationState
    Rv (*login)(Session, Ulong user, Byte *pin, Ulong size);
    Rv (*logout)(Session);
    std::array<Unused, 6> objects; ///< C_CreateObject to C_SetAttributeValue
    Rv (*findObjectsInit)(Session, Attribute *, Ulong count);
    Rv (*findObjects)(Session, Object *, Ulong most, Ulong *count);
    Rv (*findObjectsFinal)(Session);
    std::array<Unused, 13> ciphersAndDigests; ///< C_EncryptInit to C_DigestFinal
    Rv (*signInit)(Session, Mechanism *, Object key);
    Rv (*sign)(Session, Byte *data, Ulong size, Byte *signature, Ulong *signatureSize);
    std::array<Unused, 15> more; ///< C_SignUpdate to C_GenerateKey
    Rv (*generateKeyPair)(Session,
                          Mechanism *,
                          Attribute *publicTemplate,
                          Ulong publicCount,
                          Attribute *privateTemplate,
                          Ulong privateCount,
                          Object *publicKey,
                          Object *privateKey);
    std::array<Unused, 8> rest; ///< C_WrapKey to C_WaitForSlotEvent
};
static_assert(sizeof(FunctionList) == 69 * sizeof(void *), "the version, then 68 pointers");

using GetFunctionList = Rv (*)(FunctionList **);

} // namespace zs::p11
