// SPDX-License-Identifier: GPL-3.0-or-later
// A device's own key: the private half stays on it, sealed under a passphrase; the public half goes
// to the office, which registers it.
#pragma once

#include "base/uuid.h"
#include "crypto/sm2_key.h"

namespace zs {

struct DeviceKey {
    Uuid device;
    QString name;
    Sm2PrivateKey key;
    Secret dataKey; ///< 32 bytes: what the device keeps is encrypted under it
};

/// A fresh one.
[[nodiscard]] DeviceKey newDeviceKey(const Uuid &device, const QString &name);
/// The file that keeps it. Internal when memory is short.
[[nodiscard]] Result<QByteArray>
sealedDeviceKey(const DeviceKey &key, const Secret &passphrase, const Argon2Cost &cost = {});
/// Invalid for no such file; Forbidden for a wrong passphrase or an altered file.
[[nodiscard]] Result<DeviceKey> openedDeviceKey(const QByteArray &file, const Secret &passphrase);

/// What the office registers.
struct DeviceRequest {
    Uuid device;
    QString name;
    QByteArray publicKey; ///< 65 bytes
    bool operator==(const DeviceRequest &) const = default;
};
/// Signed with the key that it presents: it shows that the device has the private half. That it is
/// the right device, a person compares by fingerprintWords().
[[nodiscard]] Result<QByteArray> deviceRequest(const DeviceKey &key);
[[nodiscard]] Result<DeviceRequest> readDeviceRequest(const QByteArray &file);
/// The first 16 digits of the key's SM3 in groups of four, to be read out and compared.
[[nodiscard]] QString fingerprintWords(const QByteArray &publicKey);

} // namespace zs
