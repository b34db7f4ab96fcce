// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg's objects, each owned once. Only the sources of this module include it.
#pragma once

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libswscale/swscale.h>
}

namespace zs {

struct AvRelease {
    void operator()(AVFormatContext *it) const { avformat_close_input(&it); }
    void operator()(AVCodecContext *it) const { avcodec_free_context(&it); }
    void operator()(AVFrame *it) const { av_frame_free(&it); }
    void operator()(AVPacket *it) const { av_packet_free(&it); }
    void operator()(SwsContext *it) const { sws_freeContext(it); }
    void operator()(AVIOContext *it) const
    {
        av_freep(&it->buffer); // FFmpeg may have exchanged it
        avio_context_free(&it);
    }
};
template <class T>
using Av = std::unique_ptr<T, AvRelease>;

} // namespace zs
