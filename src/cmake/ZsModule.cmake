# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a module: its flags, its include root, and what it may use.
add_library(zs_flags INTERFACE)
target_compile_options(zs_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  # g++ 14 at -O2 takes the unused members of a std::variant for uninitialised ones
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
  $<$<BOOL:${ZS_WERROR}>:-Werror>
  $<$<BOOL:${ZS_COVERAGE}>:--coverage>)
target_link_options(zs_flags INTERFACE $<$<BOOL:${ZS_COVERAGE}>:--coverage>)
if(ZS_SANITIZE)
  target_compile_options(zs_flags INTERFACE -fsanitize=${ZS_SANITIZE} -fno-omit-frame-pointer)
  # every text and table is described to the sanitizer by pointers: packed, they are a third of a test program less
  target_link_options(zs_flags INTERFACE -fsanitize=${ZS_SANITIZE} LINKER:-z,pack-relative-relocs)
endif()
target_compile_definitions(zs_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_UP_TO=0x060800 $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

# Two precompiled headers for all modules, made once each: a module that links Widgets takes the second.
set(zs_common_headers <QString> <QByteArray> <QHash> <QDateTime> <vector> <memory> <optional> <expected> <functional>
  <variant> <algorithm>)
function(zs_pch_host name qt)
  file(WRITE "${CMAKE_BINARY_DIR}/pch/${name}.cpp" "")
  add_library(zs_pch_${name} STATIC "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
  set_target_properties(zs_pch_${name} PROPERTIES AUTOMOC OFF)
  target_compile_features(zs_pch_${name} PUBLIC cxx_std_23)
  target_link_libraries(zs_pch_${name} PRIVATE ${qt} zs_flags)
  target_precompile_headers(zs_pch_${name} PRIVATE ${zs_common_headers} ${ARGN})
endfunction()
zs_pch_host(core Qt6::Core)
if(NOT ZS_FUZZ)
  zs_pch_host(widgets Qt6::Widgets <QWidget> <QLabel>)
endif()

# zs_module(NAME [PURE] SOURCES ... USES ... [USES_PRIVATE ...]): PURE has no QObject of its own, so no moc.
# FAST: optimised in debug builds too, because its tests count on it.
function(zs_module name)
  cmake_parse_arguments(PARSE_ARGV 1 M "PURE;FAST" "" "SOURCES;USES;USES_PRIVATE")
  add_library(zs_${name} STATIC ${M_SOURCES})
  target_compile_features(zs_${name} PUBLIC cxx_std_23)
  target_include_directories(zs_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}")
  target_link_libraries(zs_${name} PUBLIC ${M_USES} PRIVATE ${M_USES_PRIVATE} zs_flags)
  if(M_FAST)
    target_compile_options(zs_${name} PRIVATE $<$<CONFIG:Debug>:-O2>)
    target_precompile_headers(zs_${name} PRIVATE ${zs_common_headers})
  elseif("Qt6::Widgets" IN_LIST M_USES)
    target_precompile_headers(zs_${name} REUSE_FROM zs_pch_widgets)
  else()
    target_precompile_headers(zs_${name} REUSE_FROM zs_pch_core)
  endif()
  if(M_PURE)
    set_target_properties(zs_${name} PROPERTIES AUTOMOC OFF)
  endif()
endfunction()
