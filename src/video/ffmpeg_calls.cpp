// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/ffmpeg_calls.h"

#include <QLibrary>

#include <map>
#include <memory>
#include <string>

namespace zs {

namespace {

/// Never unloaded: some of what comes along does not survive that.
class Libraries {
public:
    Libraries()
    {
        for (const auto &[name, version] : {std::pair{"avutil", LIBAVUTIL_VERSION_MAJOR},
                                            std::pair{"avcodec", LIBAVCODEC_VERSION_MAJOR},
                                            std::pair{"avformat", LIBAVFORMAT_VERSION_MAJOR},
                                            std::pair{"swscale", LIBSWSCALE_VERSION_MAJOR}})
            m_all[name] = std::make_unique<QLibrary>(QString::fromLatin1(name), version);
    }
    [[nodiscard]] QFunctionPointer resolve(const char *library, const char *name) const
    {
        return m_all.at(library)->resolve(name);
    }

private:
    std::map<std::string, std::unique_ptr<QLibrary>> m_all;
};

} // namespace

const FfmpegCalls *ffmpeg()
{
    static const auto kCalls = []() -> std::unique_ptr<const FfmpegCalls> {
        const Libraries libraries;
        auto calls = std::make_unique<FfmpegCalls>();
        bool isWhole = true;
#define ZS_RESOLVE(library, name)                                                                  \
    calls->name = reinterpret_cast<decltype(calls->name)>(libraries.resolve(#library, #name));     \
    isWhole = isWhole && calls->name != nullptr;
        ZS_FFMPEG_CALLS(ZS_RESOLVE)
#undef ZS_RESOLVE
        if (!isWhole)
            return nullptr;
        return calls;
    }();
    return kCalls.get();
}

} // namespace zs
