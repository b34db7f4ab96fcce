// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of FFmpeg that are used, resolved when the first video is looked at: a hundred shared
// libraries come along with it, which nobody should wait for who looks at none. Only the sources of
// this module include it.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libswscale/swscale.h>
}

// library, function; each is declared in FFmpeg's own headers, so that its type is checked
#define ZS_FFMPEG_CALLS(X)                                                                         \
    X(avutil, av_log_set_level)                                                                    \
    X(avutil, av_max_alloc)                                                                        \
    X(avutil, av_malloc)                                                                           \
    X(avutil, av_freep)                                                                            \
    X(avutil, av_strdup)                                                                           \
    X(avutil, av_strerror)                                                                         \
    X(avutil, av_dict_get)                                                                         \
    X(avutil, av_display_rotation_get)                                                             \
    X(avutil, av_frame_alloc)                                                                      \
    X(avutil, av_frame_free)                                                                       \
    X(avcodec, avcodec_alloc_context3)                                                             \
    X(avcodec, avcodec_parameters_to_context)                                                      \
    X(avcodec, avcodec_open2)                                                                      \
    X(avcodec, avcodec_free_context)                                                               \
    X(avcodec, avcodec_get_name)                                                                   \
    X(avcodec, avcodec_flush_buffers)                                                              \
    X(avcodec, avcodec_send_packet)                                                                \
    X(avcodec, avcodec_receive_frame)                                                              \
    X(avcodec, av_packet_alloc)                                                                    \
    X(avcodec, av_packet_free)                                                                     \
    X(avcodec, av_packet_unref)                                                                    \
    X(avcodec, av_packet_side_data_get)                                                            \
    X(avformat, avformat_alloc_context)                                                            \
    X(avformat, avformat_open_input)                                                               \
    X(avformat, avformat_close_input)                                                              \
    X(avformat, avformat_find_stream_info)                                                         \
    X(avformat, avio_alloc_context)                                                                \
    X(avformat, avio_context_free)                                                                 \
    X(avformat, av_find_best_stream)                                                               \
    X(avformat, av_guess_sample_aspect_ratio)                                                      \
    X(avformat, av_read_frame)                                                                     \
    X(avformat, av_seek_frame)                                                                     \
    X(swscale, sws_getContext)                                                                     \
    X(swscale, sws_scale)                                                                          \
    X(swscale, sws_freeContext)

namespace zs {

struct FfmpegCalls {
#define ZS_MEMBER(library, name) decltype(&::name) name = nullptr;
    ZS_FFMPEG_CALLS(ZS_MEMBER)
#undef ZS_MEMBER
};

/// Null where FFmpeg of the version that was compiled against is not installed. Safe on any thread.
[[nodiscard]] const FfmpegCalls *ffmpeg();

} // namespace zs
