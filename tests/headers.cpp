// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// A program that does nothing: its precompiled headers are what the tests reuse.
int main() {}
