// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpserver.h"
#include "practice/practicegateway.h"

namespace linktill::practice {

/// Returns whether a call with \a fault still creates, edits or cancels the link.
bool makesLink(Fault fault);

/// Returns whether a link is made and the client cannot learn of it from the answer.
bool losesAnswer(Fault fault);

/// Returns the answer that goes out instead of \a good, the proper answer. \a good is empty where
/// no link is made.
Answer mishapAnswer(Fault fault, const Answer &good);

// The answers of troubles that stay on.
Answer unavailable();
Answer rejection();

} // namespace linktill::practice
