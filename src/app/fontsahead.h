// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>

namespace linktill {

/// Reads the list of the system's fonts on threads of its own while the program starts. It is a
/// quarter of the start, and the first text that is measured would wait for all of it.
class FontsAhead
{
public:
    /// Before the application object is made.
    FontsAhead();
    /// Once there is an application object.
    void readDatabase();

private:
    std::future<void> m_configuration, m_database; // end before this object does
};

} // namespace linktill
