// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg's objects, each owned once. Only the sources of this module include it.
#pragma once

#include "video/ffmpeg_calls.h"

#include <memory>

namespace zs {

struct AvRelease {
    void operator()(AVFormatContext *it) const { ffmpeg()->avformat_close_input(&it); }
    void operator()(AVCodecContext *it) const { ffmpeg()->avcodec_free_context(&it); }
    void operator()(AVFrame *it) const { ffmpeg()->av_frame_free(&it); }
    void operator()(AVPacket *it) const { ffmpeg()->av_packet_free(&it); }
    void operator()(SwsContext *it) const { ffmpeg()->sws_freeContext(it); }
    void operator()(AVIOContext *it) const
    {
        ffmpeg()->av_freep(&it->buffer); // FFmpeg may have exchanged it
        ffmpeg()->avio_context_free(&it);
    }
};
template <class T>
using Av = std::unique_ptr<T, AvRelease>;

} // namespace zs
