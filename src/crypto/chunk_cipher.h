// SPDX-License-Identifier: GPL-3.0-or-later
// SM4-GCM of long streams in numbered parts, in place: gigabytes pass through a buffer of one part.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <memory>
#include <span>

namespace zs {

/// Every part is sealed under the number it has, which is its nonce: the key must be fresh for each
/// stream, and no number may come twice. Parts cannot be exchanged or repeated; that none is
/// missing at the end is for whoever knows how many there are.
class ChunkCipher {
public:
    static constexpr std::size_t kTag = 16; ///< bytes that sealing adds
    enum class Way { Seal, Open };

    /// A 16-byte key; `context` is authenticated with every part. Internal for another size.
    [[nodiscard]] static Result<ChunkCipher>
    make(Way way, const Secret &key, QByteArrayView context);
    ~ChunkCipher();
    ChunkCipher(ChunkCipher &&) noexcept;
    ChunkCipher &operator=(ChunkCipher &&) noexcept;

    /// Room for a part of that size, to be filled by the caller; valid until the next call.
    [[nodiscard]] std::span<std::uint8_t> buffer(std::size_t size);
    /// Seals or opens what is in the buffer. Corrupt when a part that is opened is not as it was
    /// sealed: then nothing of it is given.
    [[nodiscard]] Result<QByteArrayView> run(std::uint64_t number);

private:
    struct State;
    explicit ChunkCipher(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace zs
