// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <minizip/unzip.h>

namespace zs {

namespace {

/// A file for minizip that is a piece of memory.
struct MemoryFile {
    QByteArrayView bytes;
    qint64 at = 0;
};

voidpf openMemory(voidpf opaque, const void *, int)
{
    static_cast<MemoryFile *>(opaque)->at = 0;
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void *buffer, uLong size)
{
    auto &file = *static_cast<MemoryFile *>(stream);
    const qint64 count = std::min<qint64>(static_cast<qint64>(size), file.bytes.size() - file.at);
    if (count <= 0)
        return 0;
    std::memcpy(buffer, file.bytes.data() + file.at, static_cast<std::size_t>(count));
    file.at += count;
    return static_cast<uLong>(count);
}

uLong writeMemory(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(static_cast<MemoryFile *>(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto &file = *static_cast<MemoryFile *>(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                        : origin == ZLIB_FILEFUNC_SEEK_CUR ? file.at
                                                           : file.bytes.size();
    if (offset > static_cast<ZPOS64_T>(file.bytes.size()))
        return -1;
    const qint64 to = from + static_cast<qint64>(offset);
    if (to > file.bytes.size())
        return -1;
    file.at = to;
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int errorOfMemory(voidpf, voidpf)
{
    return 0;
}

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate(
                    "Zip", "The file is damaged or encrypted: its parts cannot be unpacked."),
                detail);
}

} // namespace

struct ZipArchive::Handle {
    MemoryFile file;
    unzFile zip = nullptr;
    ~Handle()
    {
        if (zip)
            unzClose(zip);
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(QByteArrayView bytes)
{
    auto handle = std::make_unique<Handle>();
    handle->file.bytes = bytes;
    zlib_filefunc64_def calls{};
    calls.zopen64_file = openMemory;
    calls.zread_file = readMemory;
    calls.zwrite_file = writeMemory;
    calls.ztell64_file = tellMemory;
    calls.zseek64_file = seekMemory;
    calls.zclose_file = closeMemory;
    calls.zerror_file = errorOfMemory;
    calls.opaque = &handle->file;
    handle->zip = unzOpen2_64("memory", &calls);
    if (!handle->zip)
        return damaged(QStringLiteral("no directory"));
    return ZipArchive(std::move(handle));
}

bool ZipArchive::has(const QString &part) const
{
    return unzLocateFile(m_handle->zip, part.toUtf8().constData(), 1) == UNZ_OK;
}

Result<QByteArray> ZipArchive::read(const QString &part, qint64 limit) const
{
    if (!has(part))
        return damaged(QStringLiteral("no part ") + part);
    if (unzOpenCurrentFile(m_handle->zip) != UNZ_OK)
        return damaged(part);
    constexpr unsigned kStep = 1 << 18;
    QByteArray bytes;
    int count = 0;
    do {
        const qsizetype size = bytes.size();
        bytes.resize(size + kStep);
        count = unzReadCurrentFile(m_handle->zip, bytes.data() + size, kStep);
        bytes.resize(size + std::max(count, 0));
    } while (count > 0 && bytes.size() <= limit);
    const bool whole =
        unzCloseCurrentFile(m_handle->zip) == UNZ_OK; // checks the sum when at the end
    if (bytes.size() > limit)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Zip", "Unpacked, the file is larger than %1 MB.")
                        .arg(limit >> 20));
    if (count < 0 || !whole)
        return damaged(part);
    return bytes;
}

} // namespace zs
