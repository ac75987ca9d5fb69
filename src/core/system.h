// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace linktill {

/// The kinds of desktop that differ in what a person is told and in what is read from where. This is the only
/// place that asks the compiler which system this is. Code that compiles on one kind of system only stands in
/// files NAME_posix.cpp and NAME_win.cpp, of which CMake takes one.
enum class System { Windows, Mac, Freedesktop };

#if defined(Q_OS_WIN)
inline constexpr System thisSystem = System::Windows;
#elif defined(Q_OS_DARWIN)
inline constexpr System thisSystem = System::Mac;
#else
inline constexpr System thisSystem = System::Freedesktop;
#endif

} // namespace linktill
