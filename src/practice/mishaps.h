// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpserver.h"
#include "practice/practicegateway.h"

namespace linktill::practice {

/// Returns whether a call with \a fault still creates, edits or cancels the link.
bool makesLink(Fault fault);

/// Returns the answer that goes out instead of \a good, the proper answer. \a good is empty where
/// no link is made.
Answer mishapAnswer(Fault fault, const Answer &good);

} // namespace linktill::practice
