// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the SKF binary interface (GM/T 0016) that is used here. See skf_token.h about the
// width of ULONG: `Ulong` is what is handed over by value, `OutUlong` what a library writes.
#pragma once

#include <array>
#include <cstdint>

namespace zs::skf {

static_assert(sizeof(void *) == 8, "the trick with the width of ULONG needs 64-bit registers");

using Ulong = std::uint64_t;
using OutUlong = std::uint64_t;
using Status = std::uint32_t; ///< what a function returns; its upper half is not looked at
using Handle = void *;
using Byte = unsigned char;

inline constexpr Status kOk = 0;
inline constexpr Status kNotSupported = 0x0A000003;
inline constexpr Status kInvalidHandle = 0x0A000005;
inline constexpr Status kDeviceRemoved = 0x0A000023;
inline constexpr Status kPinIncorrect = 0x0A000024;
inline constexpr Status kPinLocked = 0x0A000025;
inline constexpr Ulong kUserPin = 1;
inline constexpr int kTrue = 1;

/// Numbers stand at the end of their 64 bytes, big-endian.
struct SignatureBlob {
    std::array<Byte, 64> r;
    std::array<Byte, 64> s;
};
/// ECCPUBLICKEYBLOB, where ULONG has 32 or 64 bits.
template <class Width>
struct PublicKeyBlob {
    Width bits;
    std::array<Byte, 64> x;
    std::array<Byte, 64> y;
};
using NarrowKey = PublicKeyBlob<std::uint32_t>;
using WideKey = PublicKeyBlob<std::uint64_t>;
static_assert(sizeof(SignatureBlob) == 128 && sizeof(NarrowKey) == 132 && sizeof(WideKey) == 136);

using EnumDev = Status (*)(int present, char *names, OutUlong *size);
using ConnectDev = Status (*)(char *name, Handle *device);
using DisconnectDev = Status (*)(Handle device);
using EnumApplication = Status (*)(Handle device, char *names, OutUlong *size);
using OpenApplication = Status (*)(Handle device, char *name, Handle *application);
using CloseApplication = Status (*)(Handle application);
using VerifyPin = Status (*)(Handle application, Ulong type, char *pin, OutUlong *triesLeft);
using EnumContainer = Status (*)(Handle application, char *names, OutUlong *size);
using OpenContainer = Status (*)(Handle application, char *name, Handle *container);
using CloseContainer = Status (*)(Handle container);
using ExportPublicKey = Status (*)(Handle container, int signing, Byte *blob, OutUlong *size);
using EccSignData = Status (*)(Handle container, Byte *digest, Ulong size, SignatureBlob *);
using EccVerify =
    Status (*)(Handle device, void *publicKey, Byte *digest, Ulong size, SignatureBlob *);

} // namespace zs::skf
