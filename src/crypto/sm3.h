// SPDX-License-Identifier: GPL-3.0-or-later
// SM3 (GB/T 32905-2016) digests.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>

namespace zs {

using Digest = std::array<std::uint8_t, 32>;

/// A running SM3.
class Sm3 {
public:
    Sm3();
    ~Sm3();
    Sm3(Sm3 &&) noexcept;
    Sm3 &operator=(Sm3 &&) noexcept;
    void add(QByteArrayView bytes);
    /// The digest of all added bytes; the object starts afresh.
    [[nodiscard]] Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Digest sm3(QByteArrayView bytes);
[[nodiscard]] QByteArray toBytes(const Digest &digest);
/// All zero unless exactly 32 bytes.
[[nodiscard]] Digest digestFromBytes(QByteArrayView bytes);
/// Lower-case hex.
[[nodiscard]] QString toHex(const Digest &digest);

} // namespace zs
